package org.heard.reports.findings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heard.model.Dimension;

/**
 * Whose words are counted. Young people's own voice is never pooled with that of the adults around
 * them.
 */
enum Voice {
  /** Parents, carers and everyone else who is not a young person. */
  ADULTS,

  /** Children and young people themselves. */
  YOUNG_PEOPLE;

  private static final Pattern YOUNG =
      Pattern.compile("young|\\bchild\\b|\\bchildren\\b|pupil|student|\\byp\\b");
  private static final Pattern ADULT = Pattern.compile("parent|carer|guardian|mother|father|famil");

  /** Whether a value of the dimension "speaker" means a child or young person. */
  static boolean isYoung(String speaker) {
    String words = speaker.toLowerCase(Locale.ROOT);
    return YOUNG.matcher(words).find() && !ADULT.matcher(words).find();
  }

  /** The counts of this voice at a place for everyone. */
  Distribution at(MeasureTable table, Place everyone) {
    List<String> speakers = table.groups(everyone.source(), Dimension.SPEAKER);
    if (speakers.stream().noneMatch(Voice::isYoung)) {
      return this == ADULTS ? table.at(everyone) : Distribution.NONE;
    }
    Distribution sum = Distribution.NONE;
    for (String speaker : speakers) {
      if (isYoung(speaker) == (this == YOUNG_PEOPLE)) {
        sum = sum.plus(table.at(everyone.in(Dimension.SPEAKER, speaker)));
      }
    }
    return sum;
  }
}
