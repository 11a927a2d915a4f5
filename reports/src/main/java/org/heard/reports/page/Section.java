package org.heard.reports.page;

import java.util.List;

/**
 * A section of a document.
 *
 * @param id unique in the document
 * @param title its heading
 * @param blocks its content
 */
public record Section(String id, String title, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
