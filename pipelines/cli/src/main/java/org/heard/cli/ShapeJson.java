package org.heard.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.heard.ingest.ColumnShape;
import org.heard.ingest.FileShape;
import org.jspecify.annotations.Nullable;

/** What {@code inspect --json} prints. */
final class ShapeJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ShapeJson() {}

  /** An array with one object per file. */
  static String of(List<FileShape> shapes) {
    ArrayNode array = JSON.createArrayNode();
    shapes.forEach(shape -> add(array.addObject(), shape));
    try {
      return JSON.writeValueAsString(array);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of texts and numbers is JSON", impossible);
    }
  }

  private static void add(ObjectNode file, FileShape shape) {
    file.put("file", shape.file());
    file.put("kind", shape.kind());
    file.put("format", shape.format());
    file.put("encoding", orNull(shape.encoding()));
    file.put("delimiter", orNull(shape.delimiter()));
    if (shape.isNotes()) {
      file.putNull("header_rows").putNull("rows").putNull("date_pattern");
      file.put("items", shape.items());
      file.put("bullets", shape.bullets());
      file.put("actions", shape.actions());
      return;
    }
    file.put("header_rows", shape.headerRows());
    file.put("rows", shape.rows());
    file.put("date_pattern", shape.hasJavaTimePattern() ? shape.datePattern() : null);
    // Day numbers have no java.time pattern either: a person should look at what was drafted.
    boolean ask =
        shape.askDateOrder() || (!shape.datePattern().isEmpty() && !shape.hasJavaTimePattern());
    file.put("date_order", ask ? "ask" : null);
    ArrayNode columns = file.putArray("columns");
    for (ColumnShape column : shape.columns()) {
      columns
          .addObject()
          .put("name", column.name())
          .put("role", column.role().word())
          .put("question_kind", column.questionKind().word())
          .put("nonblank", column.nonblank());
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
