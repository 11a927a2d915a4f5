package org.heard.classify;

import java.time.LocalDate;
import java.util.List;
import org.heard.language.LanguagePipeline;
import org.heard.model.Comment;
import org.heard.model.Groups;
import org.heard.model.Origin;
import org.heard.model.QuestionKind;
import org.heard.model.Source;

/** Masked comments for tests. */
final class Comments {
  private Comments() {}

  static Comment of(String text, QuestionKind kind) {
    return comment(text, kind, "en", false, false);
  }

  static Comment inLanguage(String text, String language) {
    return comment(text, QuestionKind.NONE, language, false, false);
  }

  static Comment tooLong(String text) {
    return comment(text, QuestionKind.NONE, "en", true, false);
  }

  static Comment failed(String text) {
    return comment(text, QuestionKind.NONE, "en", false, true);
  }

  private static Comment comment(
      String text, QuestionKind kind, String language, boolean tooLong, boolean failed) {
    return new Comment(
        new Origin(
            "1", Source.SURVEY, LocalDate.of(2026, 4, 1), "1", false, Groups.NOT_SAID, "a.csv", 2),
        "1-1",
        "",
        kind,
        text,
        LanguagePipeline.shared().tokens(text).tokens(),
        List.of(),
        language,
        tooLong,
        false,
        false,
        false,
        failed);
  }
}
