package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {
  private static final PublicText TEXT = new PublicText(Gazetteer.EMPTY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inbox/survey.csv",
        "inbox/2026-04-01 survey (final).csv",
        "inbox/survey_2026-27_Q1.xlsx",
        "inbox/export-20260401-103000.csv",
        "inbox/complaints_register_2026.csv",
        "inbox/2026-05-01-coffee-morning.md",
        "inbox/MS_Forms_01042026.xlsx",
        "inbox/Pennyfold parents.docx",
        "inbox/minutes 14 May 2026.docx",
        "heard.yaml"
      })
  void fileName_harmless_stays(String name) {
    assertEquals(name, TEXT.fileName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "inbox/Jayden Okonkwo complaint.csv, inbox/[person 1] complaint.csv",
    "inbox/jayden_okonkwo.md, inbox/[person 1].md",
    "inbox/notes for Mrs Quillfeather.docx, inbox/notes for Mrs [person 1].docx",
    "inbox/call 07700 900123.csv, inbox/call [phone].csv",
    "inbox/nhs_943_476_5919.csv, inbox/nhs_[nhs number].csv"
  })
  void fileName_withPerson_isMasked(String name, String masked) {
    assertEquals(masked, TEXT.fileName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pennyfold",
        "North Saltmarsh",
        "11 to 15",
        "Year 7",
        "ASD",
        "Autism (ASC)",
        "Parent or carer",
        "Upheld",
        "St Mary's",
        "2026",
        "0-4",
        "Stage 2",
        "EHC plans",
        "Not upheld: no fault",
        "SEMH",
        "Speech, language and communication needs",
        ""
      })
  void group_harmless_stays(String value) {
    assertEquals(value, TEXT.group(value));
  }

  @Test
  void text_ofTheCharterThatShips_stays() {
    Charter charter = CharterReader.readDefault();
    List<String> words = new ArrayList<>(List.of(charter.name()));
    charter.messages().forEach(message -> words.add(message.title()));
    charter.commitments().forEach(commitment -> words.add(commitment.title()));
    charter.cues().forEach(cue -> words.add(cue.fires()));
    assertEquals(words, words.stream().map(TEXT::text).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Jayden Okonkwo, [person 1]",
    "ring 07700 900123, ring [phone]",
    "jayden.okonkwo@example.org, [email]",
    "Mr Quillfeather's class, Mr [person 1]'s class"
  })
  void group_withPerson_isMasked(String value, String masked) {
    assertEquals(masked, TEXT.group(value));
  }
}
