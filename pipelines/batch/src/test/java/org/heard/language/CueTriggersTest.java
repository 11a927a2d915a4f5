package org.heard.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CueTriggersTest {
  @Test
  void mandatoryLemmas_areTriggers() {
    assertEquals(
        Set.of("fight", "battle"),
        CueTriggers.of("[{lemma:/have/}] []{0,2} [{lemma:/fight|battle/}]"));
  }

  @Test
  void optionalNode_isNone() {
    assertEquals(
        Set.of("listen"), CueTriggers.of("[{lemma:/rarely/}]? [{lemma:/listen/}] [{tag:/IN/}]*"));
  }

  @Test
  void whatCannotBeTold_hasNoTriggers() {
    assertEquals(Set.of(), CueTriggers.of("[{lemma:/co-?produc.*/}]"));
    assertEquals(Set.of(), CueTriggers.of("([{lemma:/a/}] | [{lemma:/b/}])"));
    assertEquals(Set.of(), CueTriggers.of("[{lemma:/a/} | {tag:/NN/}]"));
    assertEquals(Set.of(), CueTriggers.of("\"listen\" [{lemma:/to/}]"));
  }
}
