package org.heard.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.heard.model.Token;
import org.junit.jupiter.api.Test;

class LanguagePipelineTest {
  private final LanguagePipeline pipeline = LanguagePipeline.shared();

  private static List<String> words(Analysis analysis) {
    return analysis.tokens().stream().map(Token::word).toList();
  }

  @Test
  void tokens_plainSentence_haveLemmaTagAndOffsets() {
    Token token = pipeline.tokens("The meetings were cancelled.").tokens().get(1);
    assertEquals(new Token("meetings", "meeting", "NNS", 4, 12, 0, ""), token);
  }

  @Test
  void tokens_missingSpaceAfterFullStop_areTwoSentences() {
    Analysis analysis = pipeline.tokens("We rang the school.They never rang back.");
    assertEquals(List.of("school", ".", "They"), words(analysis).subList(3, 6));
    assertEquals(1, analysis.tokens().get(5).sentence());
  }

  @Test
  void tokens_webAddress_staysWhole() {
    assertTrue(words(pipeline.tokens("See www.example.org for more")).contains("www.example.org"));
  }

  @Test
  void tokens_shoutedSentence_haveLemmasAsInLowerCase() {
    Token token = pipeline.tokens("NOBODY EVER LISTENED TO US").tokens().get(2);
    assertEquals("listen", token.lemma());
    assertEquals("LISTENED", token.word());
  }

  @Test
  void tokens_mask_isOneTokenWithItsKind() {
    Token token = pipeline.tokens("Then [nhs number] was read out").tokens().get(1);
    assertEquals(new Token("[nhs number]", "[nhs number]", "NNP", 5, 17, 0, "nhs_number"), token);
  }

  @Test
  void tokens_unendingSentence_isCutAtSixty() {
    String text = "word ".repeat(3999);
    Analysis analysis = pipeline.tokens(text);
    assertFalse(analysis.tooLong());
    assertEquals(3999, analysis.tokens().size());
    assertEquals(66, analysis.tokens().get(3998).sentence());
  }

  @Test
  void tokens_overTheLimit_areOfTheBeginningAndFlagged() {
    Analysis analysis = pipeline.tokens("a".repeat(19_999) + "😀 b");
    assertTrue(analysis.tooLong());
    assertEquals(19_999, analysis.tokens().get(analysis.tokens().size() - 1).end());
  }

  @Test
  void entities_names_areFoundByBothModels() {
    List<Entity> entities = pipeline.analyse("We met Sarah Whitcombe in Leeds.").entities();
    assertTrue(entities.contains(new Entity(EntityType.PERSON, 2, 3, true)));
    assertTrue(entities.contains(new Entity(EntityType.PERSON, 2, 3, false)));
  }

  @Test
  void entities_refusedSentence_hasNone() {
    assertEquals(
        List.of(), pipeline.analyse("We met Sarah Whitcombe.", sentence -> false).entities());
  }

  @Test
  void analysis_severalThreads_isTheSame() {
    String text = "Mrs Okafor said the plan's late. They didn’t ring us in May!";
    Analysis alone = pipeline.analyse(text);
    assertTrue(
        IntStream.range(0, 64).parallel().allMatch(i -> pipeline.analyse(text).equals(alone)));
  }

  @Test
  void tokens_hostileText_areRead() {
    for (String text :
        List.of(
            "",
            " ",
            "\u0000\u0007\ufeff",
            "(".repeat(3000),
            "<script>alert(1)</script>",
            "\u202eabc\u202c شكرا",
            "😀😀",
            "\ud800 alone")) {
      for (Token token : pipeline.tokens(text).tokens()) {
        assertEquals(token.word(), text.substring(token.start(), token.end()));
      }
    }
  }
}
