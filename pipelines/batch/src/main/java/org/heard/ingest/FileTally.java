package org.heard.ingest;

import java.util.List;
import org.heard.model.FileAccount;
import org.heard.model.Source;

/**
 * What one file held, or what was left out of it: a part of its account.
 *
 * @param file name of the input file, relative to the project
 * @param source what the file was mapped as
 * @param read rows read
 * @param rejected rows refused
 * @param blank rows without an answer
 * @param duplicate rows that another stands for
 * @param reasons why rows were refused
 */
public record FileTally(
    String file,
    Source source,
    long read,
    long rejected,
    long blank,
    long duplicate,
    List<FileAccount.Reason> reasons) {
  public FileTally {
    reasons = List.copyOf(reasons);
  }

  static FileTally duplicates(String file, Source source, long count) {
    return new FileTally(file, source, 0, 0, 0, count, List.of());
  }
}
