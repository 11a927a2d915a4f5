package org.heard.reports.page;

import org.heard.reports.MadeCounty;
import org.heard.reports.read.ActionRow;

/** Sentences that the made county's own people wrote. */
final class MadeActions {
  private MadeActions() {}

  static boolean wrote(String sentence) {
    for (ActionRow action : MadeCounty.inputs().actions()) {
      if ((action.youSaid() + " " + action.weDid() + " " + action.because()).contains(sentence)) {
        return true;
      }
    }
    return false;
  }
}
