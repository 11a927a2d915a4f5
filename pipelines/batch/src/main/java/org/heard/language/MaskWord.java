package org.heard.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.model.RedactionKind;

/** How a mask stands in a text: {@code [school]}, or {@code [person 2]} with a number. */
public final class MaskWord {
  /** A mask anywhere in a text; group 1 is the word of its kind. */
  public static final Pattern PATTERN =
      Pattern.compile(
          Arrays.stream(RedactionKind.values())
              .map(kind -> spoken(kind))
              .collect(Collectors.joining("|", "\\[(", ")(?: [1-9]\\d{0,3})?\\]")));

  private MaskWord() {}

  /** A mask without a number, for example {@code [nhs number]}. */
  public static String of(RedactionKind kind) {
    return "[" + spoken(kind) + "]";
  }

  /** A mask with a number from 1, for example {@code [person 1]}. */
  public static String of(RedactionKind kind, int number) {
    return "[" + spoken(kind) + " " + number + "]";
  }

  /** The kind whose word a match of {@link #PATTERN} has in group 1. */
  public static RedactionKind kindOf(String spoken) {
    return RedactionKind.valueOf(spoken.replace(' ', '_').toUpperCase(Locale.ROOT));
  }

  private static String spoken(RedactionKind kind) {
    return kind.word().replace('_', ' ');
  }
}
