package org.heard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final Token TOKEN = new Token("heard", "hear", "VBN", 0, 5, 0, "");

  @Test
  void packedTokens_areOpenedOnce_andOnlyWhenRead() {
    AtomicInteger opened = new AtomicInteger();
    Tokens tokens =
        Tokens.packed(
            new byte[] {7},
            bytes -> {
              opened.addAndGet(bytes[0]);
              return List.of(TOKEN);
            });
    assertSame(tokens, Tokens.of(tokens));
    assertTrue(tokens.bytes().isPresent());
    assertEquals(0, opened.get());
    assertEquals(List.of(TOKEN), tokens);
    assertEquals(1, tokens.size());
    assertEquals(7, opened.get());
  }

  @Test
  void openTokens_doNotFollowTheListTheyWereMadeOf_andCannotBeChanged() {
    List<Token> list = new ArrayList<>(List.of(TOKEN));
    Tokens tokens = Tokens.of(list);
    list.clear();
    assertEquals(List.of(TOKEN), tokens);
    assertTrue(tokens.bytes().isEmpty());
    assertThrows(UnsupportedOperationException.class, () -> tokens.remove(0));
  }
}
