package org.heard.redact;

import java.time.LocalDate;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.heard.model.Comment;
import org.heard.model.Groups;
import org.heard.model.Origin;
import org.heard.model.QuestionKind;
import org.heard.model.RawComment;
import org.heard.model.Source;
import org.junit.jupiter.api.Test;

class RedactCommentsTest {
  @Test
  void comments_withNames_comeOutMasked() {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    RawComment raw =
        new RawComment(
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
            "",
            QuestionKind.NONE,
            "Mrs Okonkwo listened",
            false,
            false);
    PCollection<Comment> comments =
        pipeline.apply(Create.of(raw)).apply(new RedactComments(Gazetteer.EMPTY));
    PAssert.that(
            comments.apply(
                MapElements.into(TypeDescriptors.strings()).via(comment -> comment.text())))
        .containsInAnyOrder("Mrs [person 1] listened");
    pipeline.run().waitUntilFinish();
  }
}
