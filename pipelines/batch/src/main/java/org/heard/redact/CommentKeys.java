package org.heard.redact;

import java.io.Serializable;
import org.heard.model.RawComment;

/**
 * Names what a comment holds, so that a later run knows it again: a hash of its raw text, question
 * and question kind and of all that decides how it is masked, keyed with the project's secret.
 * Without the secret nobody can tell whether a text that they guess stands in the store.
 */
public final class CommentKeys implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ProjectKey key;
  private final String version;

  /**
   * For one run.
   *
   * @param key the project's key
   * @param version version of the redaction rules, their models and the project's lists of names
   */
  public CommentKeys(ProjectKey key, String version) {
    // Workers get a key that opens nothing else.
    this.key = new ProjectKey(key.derived("labels"));
    this.version = version;
  }

  /** 32 hex digits. */
  public String of(RawComment raw) {
    return key.keyed(
        "comment",
        version
            + '\n'
            + raw.questionKind()
            + '\n'
            + raw.question().length()
            + '\n'
            + raw.question()
            + raw.text());
  }
}
