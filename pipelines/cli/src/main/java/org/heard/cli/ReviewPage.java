package org.heard.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page on which a reviewer answers: one file, no network, nothing to install. */
final class ReviewPage {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SAVED =
      "Answers of a review, __COUNT__ comments. Notes may hold families' words: keep this file in a"
          + " restricted folder.";

  private ReviewPage() {}

  static void write(ReviewSheet sheet, Path file) throws IOException {
    String template;
    try (InputStream resource = ReviewPage.class.getResourceAsStream("review-page.html")) {
      if (resource == null) {
        throw new IllegalStateException("the review page is not in the program");
      }
      template = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
    String page =
        template
            .replace("__NOTICE__", ReviewSheet.NOTICE)
            .replace("__DATA__", inert(JSON.writeValueAsString(data(sheet))));
    Files.writeString(file, page, StandardCharsets.UTF_8);
  }

  private static ObjectNode data(ReviewSheet sheet) {
    ObjectNode data = JSON.createObjectNode();
    data.put("run", sheet.runId());
    data.put("runMark", ReviewSheet.RUN);
    data.put("name", sheet.name());
    data.put("design", sheet.design());
    data.put("reviewer", sheet.reviewer());
    data.put("area", sheet.area());
    data.put("saved", SAVED);
    ArrayNode columns = data.putArray("columns");
    sheet.answerColumns().forEach(columns::add);
    ObjectNode messages = data.putObject("messages");
    sheet.messages().forEach(message -> messages.put(message.id(), message.title()));
    ArrayNode items = data.putArray("items");
    for (ReviewItem item : sheet.items()) {
      ObjectNode each = items.addObject();
      each.put("id", item.commentId());
      each.put("question", item.question());
      each.put("text", item.text());
      each.put("hash", item.textHash());
      each.put("weight", ReviewSheet.weight(item.weight()));
      ArrayNode asked = each.putArray("asked");
      item.asked().forEach(asked::add);
      ObjectNode machine = each.putObject("machine");
      item.machine().forEach(machine::put);
    }
    return data;
  }

  /** JSON that can end no script element and open no tag, whatever families wrote. */
  private static String inert(String json) {
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
