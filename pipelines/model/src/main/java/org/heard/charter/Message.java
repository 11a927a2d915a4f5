package org.heard.charter;

import java.io.Serializable;
import java.util.List;

/**
 * A heading of the charter and the commitments under it.
 *
 * @param id for example {@code m4}
 * @param title short title
 * @param commitments in charter order; a charter of flat principles has one in each message
 */
public record Message(String id, String title, List<Commitment> commitments)
    implements Serializable {
  public Message {
    commitments = List.copyOf(commitments);
  }
}
