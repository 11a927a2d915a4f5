package org.heard.model;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list of tokens that may still be packed: it opens itself when it is first read.
 * Most comments of a rerun keep their labels, and nobody reads their tokens. Safe under several
 * threads.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {
  private final @Nullable Pack pack;
  private volatile @Nullable List<Token> open;

  private Tokens(@Nullable Pack pack, @Nullable List<Token> open) {
    this.pack = pack;
    this.open = open;
  }

  /** How tokens were packed, and how to open them; never changed. */
  private static final class Pack {
    private final byte[] bytes;
    private final Function<byte[], List<Token>> opener;

    Pack(byte[] bytes, Function<byte[], List<Token>> opener) {
      this.bytes = bytes;
      this.opener = opener;
    }
  }

  /** The same tokens, unmodifiable; what is packed stays so. */
  public static Tokens of(List<Token> tokens) {
    return tokens instanceof Tokens same ? same : new Tokens(null, List.copyOf(tokens));
  }

  /**
   * Packed tokens.
   *
   * @param bytes the tokens as their writer packed them; not changed afterwards
   * @param opener opens them; its exceptions reach whoever first reads the list
   */
  public static Tokens packed(byte[] bytes, Function<byte[], List<Token>> opener) {
    return new Tokens(new Pack(bytes, opener), null);
  }

  /** The bytes of {@link #packed}, not to be changed; empty where there are none. */
  public Optional<byte[]> bytes() {
    return Optional.ofNullable(pack).map(each -> each.bytes);
  }

  @Override
  public Token get(int index) {
    return open().get(index);
  }

  @Override
  public int size() {
    return open().size();
  }

  private List<Token> open() {
    List<Token> opened = open;
    if (opened == null) {
      Pack packed = pack;
      opened = packed == null ? List.of() : List.copyOf(packed.opener.apply(packed.bytes));
      open = opened;
    }
    return opened;
  }
}
