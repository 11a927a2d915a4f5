package org.heard.redact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.language.MaskWord;
import org.heard.model.RedactionKind;

/**
 * Gives each person of a comment one number: Sarah, Sarah Whitcombe and Whitcombe are one, Sarah
 * and Tom are two. Numbers that the text has already are not used again.
 */
final class PersonNumbers {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

  private final List<Set<String>> people = new ArrayList<>();
  private final int first;

  PersonNumbers(String text) {
    int used = 0;
    Matcher mask = MaskWord.PATTERN.matcher(text);
    while (mask.find()) {
      if (MaskWord.kindOf(mask.group(1)) == RedactionKind.PERSON) {
        String number = mask.group().replaceAll("\\D", "");
        used = Math.max(used, number.isEmpty() ? 0 : Integer.parseInt(number));
      }
    }
    first = used + 1;
  }

  /** The number of a person who is called so here. */
  int of(String name) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(Words.plain(name));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    if (words.isEmpty()) {
      words.add(Words.plain(name));
    }
    for (int i = 0; i < people.size(); i++) {
      Set<String> known = people.get(i);
      if (known.containsAll(words) || words.containsAll(known)) {
        known.addAll(words);
        return first + i;
      }
    }
    people.add(words);
    return first + people.size() - 1;
  }
}
