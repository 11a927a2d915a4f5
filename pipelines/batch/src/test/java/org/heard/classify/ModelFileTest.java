package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final ClassifierModel MODEL =
      new ClassifierModel(
          "send-test",
          new LinearHeads(
              List.of("one", "two"),
              new double[] {0.5, 0.25},
              new double[] {-1, 2},
              new int[] {Integer.MIN_VALUE, -7, 0, 900_000},
              new byte[] {0, 0, 0, 5, -127, 127, 0, 0}),
          Map.of("threshold claim", 0.25));

  private static byte[] written(ClassifierModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }

  @Test
  void writtenModel_readsBackTheSame() throws IOException {
    ClassifierModel read = ModelFile.read(new ByteArrayInputStream(written(MODEL)));
    assertEquals("send-test", read.charter());
    assertEquals(0.25, read.setting("threshold claim"));
    assertArrayEquals(MODEL.heads().numbers(), read.heads().numbers());
    assertArrayEquals(MODEL.heads().weights(), read.heads().weights());
    assertArrayEquals(written(MODEL), written(read));
  }

  @Test
  void otherFile_isRefused() {
    assertThrows(
        IOException.class, () -> ModelFile.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})));
  }

  @Test
  void shippedModel_isWhatItsFileSays() throws IOException {
    byte[] bytes = written(ShippedModel.get());
    assertArrayEquals(bytes, written(ModelFile.read(new ByteArrayInputStream(bytes))));
  }
}
