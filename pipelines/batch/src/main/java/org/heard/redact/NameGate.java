package org.heard.redact;

import java.util.List;
import org.heard.model.Token;

/** Tells which sentences the entity models must read. */
final class NameGate {
  private NameGate() {}

  static boolean mayHoldName(List<Token> sentence) {
    return !sentence.isEmpty();
  }
}
