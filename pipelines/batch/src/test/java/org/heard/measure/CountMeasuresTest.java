package org.heard.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.heard.model.Dimension;
import org.heard.model.Groups;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.junit.jupiter.api.Test;

class CountMeasuresTest {
  private static final LocalDate Q1 = LocalDate.of(2026, 1, 1);
  private static final LocalDate Q2 = LocalDate.of(2026, 4, 1);

  private static Facts heard(String family, LocalDate quarter) {
    return new Facts(
        family,
        Source.SURVEY,
        quarter,
        new Groups("", "", "", "", ""),
        "en",
        "1",
        List.of(new Said(Subject.HEARD, "", "yes")));
  }

  private static PCollection<Measure> count(Pipeline pipeline, Facts... facts) {
    return PCollectionList.of(pipeline.apply("Facts", Create.of(Arrays.asList(facts))))
        .apply("Count", new CountMeasures(List.of("m1"), List.of("m1.1")));
  }

  private static Set<String> ofAll(Iterable<Measure> measures) {
    Set<String> rows = new TreeSet<>();
    for (Measure each : measures) {
      if (each.dimension() == Dimension.ALL) {
        rows.add(each.window() + " " + each.quarter() + " " + each.families());
      }
    }
    return rows;
  }

  @Test
  void years_endWithTheLastQuarterOfAll() {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PAssert.that(count(pipeline, heard("one", Q1), heard("two", Q2), heard("two", Q2)))
        .satisfies(
            measures -> {
              assertEquals(
                  Set.of(
                      Window.QUARTER + " " + Q1 + " 1",
                      Window.QUARTER + " " + Q2 + " 1",
                      Window.ROLLING_YEAR + " " + Q1 + " 1",
                      Window.ROLLING_YEAR + " " + Q2 + " 2"),
                  ofAll(measures));
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void nothing_isCountedAsNothing() {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PAssert.that(
            PCollectionList.of(
                    pipeline.apply("No facts", Create.empty(TypeDescriptor.of(Facts.class))))
                .apply("Count", new CountMeasures(List.of("m1"), List.of("m1.1"))))
        .empty();
    pipeline.run().waitUntilFinish();
  }
}
