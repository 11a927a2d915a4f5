package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.heard.charter.CharterReader;
import org.heard.model.Classification;
import org.heard.model.ClassifiedComment;
import org.heard.model.QuestionKind;
import org.heard.model.RedactedComment;
import org.heard.model.ReviewReason;
import org.junit.jupiter.api.Test;

class ClassifyCommentsTest {
  @Test
  void comments_comeOutLabelled_andThoseWithLabelsKeepThem() {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PCollection<String> reviews =
        pipeline
            .apply(
                Create.of(
                    List.of(
                        new RedactedComment(
                            "k1",
                            Comments.of("They listened to us.", QuestionKind.NONE),
                            List.of()),
                        new RedactedComment(
                            "k2", Comments.failed("They listened to us."), List.of()),
                        new RedactedComment(
                            "k3",
                            Comments.of("They listened to us.", QuestionKind.NONE),
                            List.of(Classification.notScored(ReviewReason.LANGUAGE))))))
            .apply(new ClassifyComments(CharterReader.readDefault()))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(
                        (ClassifiedComment each) ->
                            each.key()
                                + " "
                                + each.labels().heard().word()
                                + " "
                                + each.labels().scored()
                                + " "
                                + each.reused()));
    PAssert.that(reviews)
        .satisfies(
            found -> {
              List<String> sorted = new ArrayList<>();
              found.forEach(sorted::add);
              Collections.sort(sorted);
              assertEquals(
                  List.of("k1 yes true false", "k2 unclear false false", "k3 unclear false true"),
                  sorted);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
