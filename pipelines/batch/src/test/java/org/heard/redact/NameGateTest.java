package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.commons.csv.CSVRecord;
import org.heard.language.LanguagePipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameGateTest {
  private static boolean needed(String sentence) {
    return NameGate.mayHoldName(LanguagePipeline.shared().tokens(sentence).tokens());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody ever listened to us.",
        "We waited 12 weeks for a draft plan and the SENCO left in May.",
        "CAMHS lost the referral.",
        "Mrs Okonkwo rang and amira loves her new TA"
      })
  void everydaySentence_needsNoEntityModel(String sentence) {
    assertFalse(needed(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Okonkwo never rang.", "we saw whitlock in the office", "Amira Whitlock rang"})
  void sentenceWithAnUnknownWord_needsTheModels(String sentence) {
    assertTrue(needed(sentence));
  }

  @Test
  void redactionSet_withAndWithoutGate_hasTheSameMasks() throws IOException {
    TextRedactor redactor = new TextRedactor(Gazetteer.EMPTY);
    for (CSVRecord row : RedactionSetTest.rows()) {
      String text = row.get("text");
      assertEquals(
          redactor.redact(text, false, sentence -> true).text(),
          redactor.redact(text, false, NameGate::mayHoldName).text(),
          row.get("id"));
    }
  }
}
