package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearHeadsTest {
  @Test
  void share_ofAnOrdinaryTextIsOne() {
    assertEquals(1, LinearHeads.share(100), 0);
  }

  @Test
  void share_fallsWithLengthAndIsTheSameForTextsWithoutFeatures() {
    assertTrue(LinearHeads.share(20) > LinearHeads.share(40));
    assertEquals(2, LinearHeads.share(6.25), 1e-12);
    assertEquals(0.5, LinearHeads.share(1600), 1e-12);
    assertEquals(LinearHeads.share(1), LinearHeads.share(0), 0);
  }

  @Test
  void headThatIsNotThere_isNamed() {
    LinearHeads heads =
        new LinearHeads(
            List.of("one"), new double[] {1}, new double[] {0}, new int[] {5}, new byte[] {1});
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> heads.place("two"));
    assertTrue(String.valueOf(refused.getMessage()).contains("two"));
  }
}
