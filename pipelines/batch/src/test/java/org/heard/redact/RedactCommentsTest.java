package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.heard.model.Classification;
import org.heard.model.EarlierLabels;
import org.heard.model.Groups;
import org.heard.model.Origin;
import org.heard.model.QuestionKind;
import org.heard.model.RawComment;
import org.heard.model.RedactedComment;
import org.heard.model.ReviewReason;
import org.heard.model.Source;
import org.junit.jupiter.api.Test;

class RedactCommentsTest {
  private static final CommentKeys KEYS =
      new CommentKeys(new ProjectKey(new byte[ProjectKey.LENGTH]), "v1");

  /** Packed is the place in this list. */
  private static final List<EarlierLabels> KNOWN =
      List.of(earlier("r1", "old rules"), earlier("r2", "same rules"), earlier("r2", "gone"));

  private static RawComment raw(String text) {
    return raw("", QuestionKind.NONE, text);
  }

  private static RawComment raw(String question, QuestionKind kind, String text) {
    return new RawComment(
        new Origin(
            "3f2a91c04b7d11e8",
            Source.SURVEY,
            LocalDate.of(2026, 4, 1),
            "f",
            true,
            new Groups("", "", "", "", ""),
            "inbox/a.csv",
            2),
        "3f2a91c04b7d11e8-1",
        question,
        kind,
        text,
        false,
        false);
  }

  private static EarlierLabels earlier(String rules, String text) {
    return new EarlierLabels(
        rules,
        "",
        text,
        List.of(),
        List.of(),
        "en",
        false,
        false,
        Classification.notScored(ReviewReason.TOO_LONG));
  }

  private static PCollection<String> words(PCollection<RedactedComment> comments) {
    return comments.apply(
        MapElements.into(TypeDescriptors.strings())
            .via(each -> each.comment().text() + " " + each.labels().size()));
  }

  @Test
  void comments_withNames_comeOutMasked() {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PCollection<RedactedComment> comments =
        pipeline
            .apply(Create.of(raw("Mrs Okonkwo listened")))
            .apply(new RedactComments(Gazetteer.EMPTY, KEYS));
    PAssert.that(words(comments)).containsInAnyOrder("Mrs [person 1] listened 0");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void knownComments_bringTheirMaskedTextAlong_andTheirLabelsWhereTheRulesAreTheSame() {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PCollection<RedactedComment> comments =
        pipeline
            .apply(
                Create.of(
                    raw("Mrs Okonkwo listened"), raw("One text"), raw("Two text"), raw("Two text")))
            .apply(
                new RedactComments(Gazetteer.EMPTY, KEYS)
                    .reusing(
                        new RedactComments.Earlier(
                            Create.of(
                                KV.of(KEYS.of(raw("One text")), new byte[] {0}),
                                KV.of(KEYS.of(raw("Two text")), new byte[] {1}),
                                KV.of(KEYS.of(raw("Nobody says this now")), new byte[] {2})),
                            packed -> KNOWN.get(packed[0]),
                            "r2")));
    PAssert.that(words(comments))
        .containsInAnyOrder(
            "Mrs [person 1] listened 0", "old rules 0", "same rules 1", "same rules 1");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void key_tellsTextQuestionKindVersionAndProjectApart() {
    RawComment one = raw("What was good?", QuestionKind.WHAT_GOOD, "Nothing");
    String key = KEYS.of(one);
    assertEquals(key, KEYS.of(raw("What was good?", QuestionKind.WHAT_GOOD, "Nothing")));
    assertNotEquals(key, KEYS.of(raw("What was good?", QuestionKind.WHAT_GOOD, "nothing")));
    assertNotEquals(key, KEYS.of(raw("What was good?", QuestionKind.COULD_IMPROVE, "Nothing")));
    assertNotEquals(key, KEYS.of(raw("What was good", QuestionKind.WHAT_GOOD, "?Nothing")));
    ProjectKey same = new ProjectKey(new byte[ProjectKey.LENGTH]);
    assertNotEquals(key, new CommentKeys(same, "v2").of(one));
    byte[] other = new byte[ProjectKey.LENGTH];
    other[5] = 1;
    assertNotEquals(key, new CommentKeys(new ProjectKey(other), "v1").of(one));
  }
}
