package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heard.model.Redaction;
import org.heard.model.RedactionKind;
import org.heard.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRedactorTest {
  private final TextRedactor redactor = new TextRedactor(Gazetteer.EMPTY);

  private String masked(String text) {
    return redactor.redact(text).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ring 01632 960123 please|Ring [phone] please",
        "on (0114) 496 0123.|on [phone].",
        "jo dot smith at example dot org|[email]",
        "mail jo.smith@example.org.|mail [email].",
        "she's at 14 Elm Road now|she's at [address] now",
        "ZZ12 3AB is the postcode|[postcode] is the postcode",
        "nhs 943 476 5919|nhs [nhs number]",
        "upn A123456789012|upn [upn]",
        "QQ 12 34 56 C|[ni number]",
        "born 3rd May 2013|born [dob]",
        "tribunal EH850/23/00117|tribunal [case ref]",
        "taxi AB12 CDE|taxi [vehicle]",
        "see https://www.example.org/x?y=1, or|see [url], or",
        "I am @send_mum on there|I am [handle] on there",
        "at the Bridge Academy|at the [school]",
        "St Mary's never rang|[school] never rang",
        "Mrs Okonkwo rang|Mrs [person 1] rang",
        "my daughter grace hates it|my daughter [person 1] hates it"
      })
  void personalData_ofEachKind_isMasked(String text, String masked) {
    assertEquals(masked, masked(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The primary school and the special school never talk.",
        "Will they ring in May?",
        "CAMHS, SENDIASS, Ofsted and the Local Offer",
        "Section F of the EHCP, Year 6, Key Stage 2",
        "They had the grace to apologise and I hope it lasts.",
        "It took 2 years, 40 minutes each way, £1,200 a term, 2021-22",
        "We waited from 12/03/2021 until 14/07/2022",
        "Mark my words, April was worse than March.",
        "Down's syndrome and Tourette's",
        "Nothing.",
        "I miss him and he misses school"
      })
  void ordinaryText_withTemptingWords_isKept(String text) {
    assertEquals(text, masked(text));
  }

  @Test
  void person_namedTwice_keepsOneNumber() {
    assertEquals(
        "[person 1] and [person 2] met. Then [person 1] left, [person 2] stayed.",
        masked("Sarah Whitcombe and Tom met. Then Sarah left, Tom stayed."));
  }

  @Test
  void offsets_behindAnEmoji_areUtf16Units() {
    assertEquals(
        List.of(new Redaction(6, 11, RedactionKind.PERSON)),
        redactor.redact("😀 Mr Patel").redactions());
  }

  @Test
  void tokens_maskedText_coverItInOrder() {
    TextRedaction masked = redactor.redact("Mrs Okonkwo rang AB12 CDE,07700 900123 twice.Great");
    int end = 0;
    for (Token token : masked.tokens()) {
      assertTrue(token.start() >= end);
      end = token.end();
      assertEquals(token.word(), masked.text().substring(token.start(), token.end()));
    }
    assertEquals(
        List.of("person", "vehicle", "phone"),
        masked.tokens().stream().map(Token::mask).filter(mask -> !mask.isEmpty()).toList());
  }

  @Test
  void longText_behindTheLimit_isMaskedToo() {
    String text = "We waited. ".repeat(2000) + "Mrs Okonkwo rang 01632 960123.";
    TextRedaction masked = redactor.redact(text);
    assertTrue(masked.tooLong());
    assertTrue(masked.text().endsWith("Mrs [person 1] rang [phone]."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0001\u0007",
        "<script>alert('x')</script><b>ok</b>",
        "\u202eenod llew\u202c",
        "((((((((((((((",
        "\ud83d",
        "=cmd|' /C calc'!A0"
      })
  void hostileText_withoutData_isKept(String text) {
    assertEquals(text, masked(text));
  }

  @Test
  void hostileText_longRuns_endSoon() {
    for (String unit : List.of("a", "0", "@", "A.", "1 ", "Mr ", "x@", "(0", "one ", "St ")) {
      String text = unit.repeat(20_000 / unit.length());
      assertFalse(masked(text).isEmpty());
    }
  }
}
