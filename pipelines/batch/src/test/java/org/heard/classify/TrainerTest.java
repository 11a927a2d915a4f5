package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.model.ConfigurationException;
import org.heard.model.QuestionKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {
  private static final Path LABELLED = Path.of("../../data-samples/labelled");
  private static final String HEADER =
      "id,pass,question_kind,text,sentiment,heard,m1,m2,m3,m4,m5,commitments\n";
  private static final String ROWS =
      """
      a1,one,none,They listened to us,positive,yes,absent,absent,absent,upheld,absent,m4.1
      a2,one,none,They never listened,negative,no,absent,absent,absent,breached,absent,m4.1
      a3,two,none,Nobody listened to him,negative,no,absent,absent,absent,breached,absent,m4.1
      a4,two,none,She really listened,positive,yes,absent,absent,absent,upheld,absent,m4.1
      a5,three,none,The hall is cold,neutral,unclear,absent,absent,absent,absent,absent,
      a6,three,none,We waited a year,negative,unclear,absent,breached,absent,absent,absent,m2.2
      """;

  private final Charter charter = CharterReader.readDefault();

  @TempDir Path folder = Path.of(".");

  private Path labelled(String rows) throws IOException {
    return Files.writeString(folder.resolve("labelled.csv"), HEADER + rows);
  }

  @Test
  void sameTexts_giveTheSameBytes() throws IOException {
    Path once = folder.resolve("once.model");
    Path again = folder.resolve("again.model");
    Trainer.train(charter, List.of(labelled(ROWS)), once);
    Trainer.train(charter, List.of(labelled(ROWS)), again);
    assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(again));
  }

  @Test
  void trainedModel_labels() throws IOException {
    ClassifierModel model =
        Trainer.learn(charter, LabelledTexts.read(charter, List.of(labelled(ROWS))));
    assertTrue(ModelLabels.knows(model, charter));
    Reading reading =
        new CommentReader(charter)
            .read(
                Comments.of("They listened to us", QuestionKind.NONE).tokens(), QuestionKind.NONE);
    assertTrue(new ModelLabels(charter, model).label(reading).confidence() > 0);
  }

  @Test
  void unknownLabel_isNamedWithItsLine() throws IOException {
    Path file = labelled(ROWS.replace("neutral,unclear", "neutral,perhaps"));
    ConfigurationException refused =
        assertThrows(
            ConfigurationException.class, () -> LabelledTexts.read(charter, List.of(file)));
    assertEquals(1, refused.problems().size());
    assertEquals(6, refused.problems().get(0).line());
  }

  @Test
  void weight_countsARowSeveralTimes() throws IOException {
    String header = HEADER.strip() + ",weight\n";
    String rows = ROWS.lines().map(row -> row + ",3\n").collect(Collectors.joining());
    Path weighted = Files.writeString(folder.resolve("weighted.csv"), header + rows);
    List<LabelledText> texts = LabelledTexts.read(charter, List.of(weighted));
    assertEquals(3, texts.get(0).weight());
    assertEquals(1, LabelledTexts.read(charter, List.of(labelled(ROWS))).get(0).weight());
    Path once = folder.resolve("once.model");
    Path thrice = folder.resolve("thrice.model");
    Trainer.train(charter, List.of(labelled(ROWS)), once);
    Trainer.train(charter, List.of(weighted), thrice);
    assertFalse(Arrays.equals(Files.readAllBytes(once), Files.readAllBytes(thrice)));
  }

  @Test
  void weightThatIsNone_isNamedWithItsLine() throws IOException {
    String rows = ROWS.lines().limit(1).map(row -> row + ",0\n").collect(Collectors.joining());
    Path file =
        Files.writeString(folder.resolve("weighted.csv"), HEADER.strip() + ",weight\n" + rows);
    ConfigurationException refused =
        assertThrows(
            ConfigurationException.class, () -> LabelledTexts.read(charter, List.of(file)));
    assertEquals(2, refused.problems().get(0).line());
    assertTrue(String.valueOf(refused.getMessage()).contains("weight"));
  }

  @Test
  @Tag("slow")
  void shippedModel_isRebuiltToTheByte() throws IOException {
    Path rebuilt = folder.resolve("rebuilt.model");
    Trainer.train(
        charter,
        List.of(LABELLED.resolve("train.csv"), LABELLED.resolve("development.csv")),
        rebuilt);
    try (var shipped = ShippedModel.class.getResourceAsStream("send.model")) {
      assertArrayEquals(
          shipped == null ? new byte[0] : shipped.readAllBytes(), Files.readAllBytes(rebuilt));
    }
  }
}
