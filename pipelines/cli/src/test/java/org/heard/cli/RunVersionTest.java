package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RunVersionTest {
  @Test
  void laterNumber_isNewer() {
    assertTrue(RunVersion.newer("0.2.0", "0.1.9"));
    assertTrue(RunVersion.newer("0.10.0", "0.9.0"));
    assertTrue(RunVersion.newer("1.0", "0.99.99"));
    assertTrue(RunVersion.newer("0.1.0.1", "0.1.0"));
  }

  @Test
  void sameOrEarlierNumber_isNot() {
    assertFalse(RunVersion.newer("0.1.0", "0.1.0"));
    assertFalse(RunVersion.newer("0.1", "0.1.0"));
    assertFalse(RunVersion.newer("0.0.9", "0.1.0"));
  }
}
