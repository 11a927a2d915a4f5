package org.heard.model;

import java.util.List;

/**
 * Where every row of one input file went.
 *
 * @param file name of the input file, relative to the project
 * @param source what the file was mapped as
 * @param read rows read, header rows apart
 * @param accepted rows that became feedback items
 * @param rejected rows that could not be read
 * @param duplicate rows left out because a later or equal one stands for them
 * @param blank rows without any answer
 * @param reasons why rows were rejected, with counts, most first
 */
public record FileAccount(
    String file,
    Source source,
    long read,
    long accepted,
    long rejected,
    long duplicate,
    long blank,
    List<Reason> reasons) {
  /**
   * One reason of rejection.
   *
   * @param reason the reason's text, without any cell's text
   * @param rows how many rows it hit
   */
  public record Reason(String reason, long rows) {}

  public FileAccount {
    reasons = List.copyOf(reasons);
  }

  /** Whether no row was lost: read = accepted + rejected + duplicate + blank. */
  public boolean balances() {
    return read == accepted + rejected + duplicate + blank;
  }
}
