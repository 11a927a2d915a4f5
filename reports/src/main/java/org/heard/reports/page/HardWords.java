package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Explains each hard word where it first stands: its sentence prints the word in bold, and the next
 * sentence says what it means. Words and meanings stand in the page's file as {@code term.NAME} and
 * {@code term.NAME.means}.
 */
final class HardWords {
  private static final String MEANS = ".means";
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final PlainWords words;
  private final Map<String, Pattern> unexplained = new TreeMap<>();

  HardWords(PlainWords words) {
    this.words = words;
    for (String key : words.keys("term.")) {
      if (!key.endsWith(MEANS) && words.has(key) && words.has(key + MEANS)) {
        unexplained.put(key, anyOf(words.say(key)));
      }
    }
  }

  private static Pattern anyOf(String forms) {
    List<String> quoted =
        BAR.splitAsStream(forms).map(form -> Pattern.quote(form.strip())).toList();
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(" + String.join("|", quoted) + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The sentences with what explains the hard words among them. */
  List<PlainBlock.Sentence> explain(List<String> sentences) {
    List<PlainBlock.Sentence> explained = new ArrayList<>();
    for (String sentence : sentences) {
      explained.addAll(explain(sentence));
    }
    return explained;
  }

  private List<PlainBlock.Sentence> explain(String sentence) {
    List<String> meanings = new ArrayList<>();
    PlainBlock.Sentence marked = PlainBlock.Sentence.of(sentence);
    for (String key : List.copyOf(unexplained.keySet())) {
      Matcher matcher = unexplained.getOrDefault(key, NOTHING).matcher(sentence);
      if (matcher.find()) {
        unexplained.remove(key);
        meanings.add(words.say(key + MEANS));
        if (marked.hard().isEmpty()) {
          marked =
              new PlainBlock.Sentence(
                  sentence.substring(0, matcher.start()),
                  matcher.group(),
                  sentence.substring(matcher.end()),
                  null);
        }
      }
    }
    List<PlainBlock.Sentence> all = new ArrayList<>();
    all.add(marked);
    for (String meaning : meanings) {
      all.addAll(explain(meaning));
    }
    return all;
  }
}
