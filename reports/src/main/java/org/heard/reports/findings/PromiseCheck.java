package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heard.charter.Commitment;
import org.heard.charter.Message;
import org.heard.model.ConfigurationException;
import org.heard.model.Measure;
import org.heard.model.Problem;
import org.heard.model.Subject;

/**
 * That a run counted the promises of the charter that its report speaks of, and no others. Every
 * promise is counted for every family that wrote, if only as absent; so one that is missing was
 * counted with another version of the charter.
 */
final class PromiseCheck {
  private static final String FILE = "measures";

  private PromiseCheck() {}

  /**
   * Refuses counts of another version.
   *
   * @throws ConfigurationException naming every promise that only one of the two knows
   */
  static void refuseOthers(Iterable<Measure> measures, List<Message> messages) {
    Set<String> known = new LinkedHashSet<>();
    for (Message message : messages) {
      known.add(message.id());
      message.commitments().stream().map(Commitment::id).forEach(known::add);
    }
    Set<String> counted = new TreeSet<>();
    Set<String> spokenOf = new TreeSet<>();
    for (Measure each : measures) {
      if (each.subject() == Subject.MESSAGE || each.subject() == Subject.COMMITMENT) {
        counted.add(each.promise());
      }
      if (each.subject() == Subject.MESSAGE_RATING) {
        spokenOf.add(each.promise());
      }
    }
    List<Problem> problems = new ArrayList<>();
    spokenOf.addAll(counted);
    for (String promise : spokenOf) {
      if (!known.contains(promise)) {
        problems.add(
            new Problem(
                FILE,
                0,
                "count promise \"%s\", which the run's charter does not have (expected %s)"
                    .formatted(promise, String.join(" ", known))));
      }
    }
    for (String promise : known) {
      if (!counted.isEmpty() && !counted.contains(promise)) {
        problems.add(
            new Problem(
                FILE,
                0,
                "do not count promise \"%s\" of the run's charter: they were made with another"
                        .formatted(promise)
                    + " version of it"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }
}
