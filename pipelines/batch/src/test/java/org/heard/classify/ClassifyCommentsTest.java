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
import org.heard.model.LabelledComment;
import org.heard.model.QuestionKind;
import org.junit.jupiter.api.Test;

class ClassifyCommentsTest {
  @Test
  void comments_comeOutLabelled() {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PCollection<String> reviews =
        pipeline
            .apply(
                Create.of(
                    List.of(
                        Comments.of("They listened to us.", QuestionKind.NONE),
                        Comments.failed("They listened to us."))))
            .apply(new ClassifyComments(CharterReader.readDefault()))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(
                        (LabelledComment each) ->
                            each.labels().heard().word() + " " + each.labels().scored()));
    PAssert.that(reviews)
        .satisfies(
            found -> {
              List<String> sorted = new ArrayList<>();
              found.forEach(sorted::add);
              Collections.sort(sorted);
              assertEquals(List.of("unclear false", "yes true"), sorted);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
