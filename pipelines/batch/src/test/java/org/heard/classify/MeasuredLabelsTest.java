package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.model.ConfigurationException;
import org.heard.model.MeasuredLabel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped table of how well each label is found. After any change of the model, or of the rules
 * around it, write it anew with the command below.
 */
class MeasuredLabelsTest {
  private static final String COMMAND =
      "mvn -Pslow -pl pipelines/batch -am test -Dgroups=slow -Dtest=MeasuredLabelsTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dheard.measure=write";
  private static final Path LABELLED = Path.of("../../data-samples/labelled/test.csv");
  private static final Path TABLE =
      Path.of("src/main/resources/org/heard/classify").resolve(MeasuredLabels.FILE);
  private static final String HEADER = "text,sentiment,heard,m1,m2,m3,m4,m5,commitments\n";

  private final Charter charter = CharterReader.readDefault();

  @TempDir Path folder = Path.of("");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void tableOfAnotherModel_saysNothing() {
    MeasuredLabel one = new MeasuredLabel("m1", "upheld", 10, 5, 2, 3);
    byte[] table = bytes(MeasuredLabels.table("0123456789ab", List.of(one)));
    assertEquals(List.of(one), MeasuredLabels.of("0123456789ab", table));
    assertTrue(MeasuredLabels.of("ba9876543210", table).isEmpty());
  }

  @Test
  void charterThatTheModelDoesNotKnow_hasNoFigures() throws IOException {
    Charter other =
        new Charter(
            "other",
            charter.name(),
            charter.version(),
            charter.validFrom(),
            charter.validTo(),
            charter.address(),
            charter.titleSource(),
            charter.messages(),
            charter.cues());
    assertTrue(MeasuredLabels.of(other).isEmpty());
  }

  @Test
  void trainedModel_isMeasuredBesideItsFile() throws IOException {
    Path learned = folder.resolve("learned.csv");
    Path test = folder.resolve("test.csv");
    Files.writeString(
        learned,
        HEADER
            + "They listened to us,positive,yes,absent,absent,absent,upheld,absent,m4.1\n"
            + "They never listened,negative,no,absent,absent,absent,breached,absent,m4.1\n"
            + "The hall is cold,neutral,unclear,absent,absent,absent,absent,absent,\n");
    Files.writeString(
        test,
        HEADER
            + "She listened to us,positive,yes,absent,absent,absent,upheld,absent,m4.1\n"
            + "n/a,no_content,unclear,absent,absent,absent,absent,absent,\n");
    Path model = folder.resolve("made.model");
    Trainer.train(charter, List.of(learned), model);
    Path table = MeasuredLabels.measure(charter, model, List.of(learned), List.of(test));
    try (Stream<String> lines = Files.lines(table)) {
      assertEquals(1 + 3 + 3 * (5 + 24), lines.count());
    }
    assertThrows(
        ConfigurationException.class,
        () -> MeasuredLabels.measure(charter, model, List.of(learned), List.of(learned)));
  }

  @Test
  @Tag("slow")
  void shippedTable_holdsWhatIsMeasured() throws IOException {
    boolean write = "write".equals(System.getProperty("heard.measure"));
    assumeFalse(
        !write && MeasuredLabels.of(charter).isEmpty(),
        "the table is of another model, so no report uses it; write it anew: " + COMMAND);
    List<MeasuredLabel> measured =
        LabelMeasurement.measure(
            charter,
            CommentClassifier.shared(charter),
            LabelledTexts.read(charter, List.of(LABELLED)));
    assertFalse(measured.isEmpty());
    if (write) {
      Files.writeString(TABLE, MeasuredLabels.table(MeasuredLabels.modelHash(), measured));
    } else {
      assertEquals(
          measured,
          MeasuredLabels.of(charter),
          "the rules around the model changed; write the table anew: " + COMMAND);
    }
  }
}
