package org.heard.reports.findings;

import java.util.Optional;
import java.util.function.Function;

/**
 * A figure as it may leave: its value, or the reason why it stays inside. A hidden figure is a type
 * of its own and no number, so that no page, chart or file can print it by mistake.
 *
 * @param <T> the value's type
 */
public sealed interface Published<T> {
  /**
   * The value is printed.
   *
   * @param value what is printed
   * @param revised whether it replaces what an earlier release printed
   */
  record Shown<T>(T value, boolean revised) implements Published<T> {
    /** The mark of a revised value. */
    public static final String REVISED = "[r]";

    /** A value that is printed for the first time, or as before. */
    public Shown(T value) {
      this(value, false);
    }
  }

  /**
   * The value stays inside.
   *
   * @param reason why
   */
  record Hidden<T>(Reason reason) implements Published<T> {}

  /** Why a value is not printed. */
  enum Reason {
    /** It could point at a family. */
    CONFIDENTIAL("[c]"),

    /** Too few families for a share to mean anything. */
    LOW("[low]"),

    /** Nothing was collected. */
    NO_DATA("[x]");

    private final String mark;

    Reason(String mark) {
      this.mark = mark;
    }

    /** The mark that tables print, for example {@code [c]}. */
    public String mark() {
      return mark;
    }
  }

  /** The value where it is printed. */
  default Optional<T> shown() {
    return this instanceof Shown<T> shown ? Optional.of(shown.value()) : Optional.empty();
  }

  /** The value as text, or the mark of the reason. */
  default String text(Function<T, String> words) {
    if (this instanceof Hidden<T> hidden) {
      return hidden.reason().mark();
    }
    Shown<T> shown = (Shown<T>) this;
    String text = words.apply(shown.value());
    return shown.revised() ? text + " " + Shown.REVISED : text;
  }
}
