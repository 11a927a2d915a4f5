package org.heard.reports.findings;

import java.util.List;
import org.heard.model.FileAccount;
import org.heard.model.Source;

/**
 * Where the rows of one file went. The file's own name stays inside, since it can tell a school's
 * or a person's name.
 *
 * @param file for example {@code file 1}
 * @param source what the file was mapped as
 * @param read rows read
 * @param accepted rows that became feedback items
 * @param rejected rows that could not be read
 * @param duplicate rows that another one stands for
 * @param blank rows without any answer
 * @param reasons why rows were rejected, most first
 */
public record PublishedAccount(
    String file,
    Source source,
    long read,
    long accepted,
    long rejected,
    long duplicate,
    long blank,
    List<FileAccount.Reason> reasons) {
  public PublishedAccount {
    reasons = List.copyOf(reasons);
  }

  static PublishedAccount of(FileAccount account, int number) {
    return new PublishedAccount(
        "file " + number,
        account.source(),
        account.read(),
        account.accepted(),
        account.rejected(),
        account.duplicate(),
        account.blank(),
        account.reasons());
  }
}
