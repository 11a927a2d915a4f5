package org.heard.measure;

import org.heard.model.Heard;
import org.heard.model.Subject;

/** Whether one family feels heard, from all its comments. */
final class HeardCount {
  private boolean yes;
  private boolean no;
  private int comments;
  private int[] settings = FamilyCount.nowhere();

  /** One comment's word for it. */
  void add(String outcome, int[] setting) {
    yes |= outcome.equals(Heard.YES.word());
    no |= outcome.equals(Heard.NO.word());
    comments++;
    settings = FamilyCount.united(settings, setting);
  }

  /** Adds the family's one outcome, where any comment was asked. */
  void into(FamilyCount out, FamilySums sums) {
    if (comments > 0) {
      out.addNew(sums.number(new Said(Subject.HEARD, "", outcome())), comments, settings);
    }
  }

  private String outcome() {
    if (yes && no) {
      return FamilyCounts.BOTH;
    }
    return (yes ? Heard.YES : no ? Heard.NO : Heard.UNCLEAR).word();
  }
}
