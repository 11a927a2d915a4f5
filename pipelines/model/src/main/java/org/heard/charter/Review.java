package org.heard.charter;

/**
 * One row of {@code reviews.csv}: what one person said about one comment in one respect.
 *
 * @param commentId id of the comment
 * @param variable {@code heard}, {@code sentiment} or a message's id; or {@link #NOT_SURE}, {@link
 *     #TAKE_OUT}, {@link #DISPUTE}
 * @param from the machine's label at the time; empty where the variable is no label
 * @param to the person's label, {@code yes}, or a dispute's reason (see {@link DisputeReason})
 * @param who the person's role or pseudonym
 * @param when day of the answer in ISO form; empty where not said
 * @param sawMachine whether the machine's label was shown before the answer
 * @param reason the person's note; it may hold a family's words
 * @param textHash hash of the masked text that the person read
 * @param design how the comment was drawn: {@code random}, {@code stratified} or {@link #SETTLING}
 * @param weight one over the probability with which it was drawn; 0 where that is not known
 * @param run id of the run that it was drawn from
 * @param line line in the file, from 1; 0 where it is not in the file yet
 */
public record Review(
    String commentId,
    String variable,
    String from,
    String to,
    String who,
    String when,
    boolean sawMachine,
    String reason,
    String textHash,
    String design,
    double weight,
    String run,
    int line) {
  /** The person could not tell; no label is taken from the row. */
  public static final String NOT_SURE = "not_sure";

  /** "This is about me or mine, take it out." */
  public static final String TAKE_OUT = "take_out";

  /** "This is not what we meant." */
  public static final String DISPUTE = "dispute";

  /** Design of a row that settles what two reviewers left open. */
  public static final String SETTLING = "settling";

  /** Whether the row says what the comment says, rather than something about the comment. */
  public boolean isLabel() {
    return !variable.equals(NOT_SURE) && !variable.equals(TAKE_OUT) && !variable.equals(DISPUTE);
  }

  /** The reason is left out: it may hold a family's words. */
  @Override
  public String toString() {
    return "Review[" + commentId + " " + variable + " " + from + " " + to + " " + who + "]";
  }
}
