package org.heard.reports.findings;

import java.util.List;
import org.heard.model.Dimension;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.reports.statistics.ChangeWord;

/** Something that a reader must know before comparing figures; said, never smoothed over. */
public sealed interface Caution {
  /**
   * Quarters in the middle without any answer of a source.
   *
   * @param source the source
   * @param quarters the quarters, in the order of time
   */
  record MissingQuarters(Source source, List<Quarter> quarters) implements Caution {
    public MissingQuarters {
      quarters = List.copyOf(quarters);
    }
  }

  /**
   * There is one quarter only, so nothing can be compared.
   *
   * @param quarter the quarter
   */
  record OneQuarter(Quarter quarter) implements Caution {}

  /**
   * A closed question was asked in other words from a quarter on.
   *
   * @param target {@code heard}, or the id of a message
   * @param since first quarter of the new wording
   * @param before the question before
   * @param now the question since
   */
  record WordingChanged(String target, Quarter since, String before, String now)
      implements Caution {}

  /**
   * The latest quarter's answers come from another mix of groups than those before, so that a
   * change may be one of who answered.
   *
   * @param dimension what the group is a value of
   * @param group its name; empty for "not said"
   * @param word a clear rise or a clear fall of its share of the answers
   */
  record GroupMixChanged(Dimension dimension, String group, ChangeWord word) implements Caution {}

  /**
   * A source gives another part of all that was received than before.
   *
   * @param source the source
   * @param word a clear rise or a clear fall of its share of the items
   */
  record SourceMixChanged(Source source, ChangeWord word) implements Caution {}

  /**
   * A figure of the latest quarter rests on few answers: one family more or less moves it.
   *
   * @param id {@code ratings}, {@code comments}, or the id of a message
   */
  record SmallBase(String id) implements Caution {}

  /**
   * A label does not agree with people's well enough; shares that count it lead to no conclusion.
   *
   * @param id {@code comments}, or the id of a message
   */
  record NotReliable(String id) implements Caution {}

  /**
   * Conclusions rest on labels that nobody has checked in this project.
   *
   * @param ids {@code comments}, or ids of messages
   */
  record NotCheckedHere(List<String> ids) implements Caution {
    public NotCheckedHere {
      ids = List.copyOf(ids);
    }
  }

  /**
   * The words for change compare the figures that people's reading corrects: this quarter's with
   * those of the earlier quarters that people read too.
   *
   * @param ids {@code comments}, or ids of messages
   */
  record CorrectedCompared(List<String> ids) implements Caution {
    public CorrectedCompared {
      ids = List.copyOf(ids);
    }
  }

  /**
   * People's reading corrects this quarter's figure and no earlier one, so the words for change
   * compare what the program counted in each quarter.
   *
   * @param ids {@code comments}, or ids of messages
   */
  record CountedCompared(List<String> ids) implements Caution {
    public CountedCompared {
      ids = List.copyOf(ids);
    }
  }
}
