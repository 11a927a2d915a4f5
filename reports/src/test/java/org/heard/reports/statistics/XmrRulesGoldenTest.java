package org.heard.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.heard.reports.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of Making Data Count alone. */
class XmrRulesGoldenTest {
  private static Stream<JsonNode> vectors(String rule) {
    JsonNode cases = Golden.json("spc_rule_vectors.json").path(rule);
    return StreamSupport.stream(cases.spliterator(), false);
  }

  static Stream<JsonNode> sevenOnOneSide() {
    return vectors("seven_one_side");
  }

  @ParameterizedTest
  @MethodSource
  void sevenOnOneSide(JsonNode vector) {
    int[] ends = XmrRules.endsOfRun(integers(vector, "relative_to_mean"));
    int[] marked = IntStream.of(ends).map(Math::abs).toArray();
    assertArrayEquals(integers(vector, "flag_at_end_of_run"), marked);
  }

  static Stream<JsonNode> partOfSeven() {
    return vectors("part_of_seven");
  }

  @ParameterizedTest
  @MethodSource
  void partOfSeven(JsonNode vector) {
    assertArrayEquals(booleans(vector, "member"), XmrRules.partOfSeven(integers(vector, "flag")));
  }

  static Stream<JsonNode> trendOfSeven() {
    return vectors("seven_trend");
  }

  @ParameterizedTest
  @MethodSource
  void trendOfSeven(JsonNode vector) {
    double[] y = IntStream.of(integers(vector, "y")).asDoubleStream().toArray();
    assertArrayEquals(integers(vector, "flag"), XmrRules.endsOfTrend(y));
  }

  static Stream<JsonNode> twoInThree() {
    return vectors("two_in_three");
  }

  @ParameterizedTest
  @MethodSource
  void twoInThree(JsonNode vector) {
    boolean[] found = XmrRules.twoInThree(booleans(vector, "close"), integers(vector, "side"));
    assertArrayEquals(booleans(vector, "window_flag"), found);
  }

  static Stream<JsonNode> assurance() {
    return vectors("assurance");
  }

  @ParameterizedTest
  @MethodSource
  void assurance(JsonNode vector) {
    Better better = XmrGoldenTest.better(vector.path("direction").asText());
    OptionalDouble target = OptionalDouble.of(vector.path("target").asDouble());
    XmrSettings settings = new XmrSettings(better, true, OptionalInt.empty(), target);
    Interval limits = new Interval(vector.path("lpl").asDouble(), vector.path("upl").asDouble());
    XmrMark mark =
        new XmrMark(
            OptionalDouble.of(2),
            0,
            OptionalDouble.of(2),
            Optional.of(limits),
            false,
            0,
            false,
            SpecialCause.NONE,
            Variation.COMMON_CAUSE,
            false);
    Optional<String> found =
        new XmrChart(List.of(mark), settings)
            .assurance()
            .map(word -> word.name().toLowerCase(Locale.ROOT));
    JsonNode expect = vector.path("expect");
    assertEquals(expect.isNull() ? Optional.empty() : Optional.of(expect.asText()), found);
  }

  private static int[] integers(JsonNode vector, String field) {
    return StreamSupport.stream(vector.path(field).spliterator(), false)
        .mapToInt(JsonNode::asInt)
        .toArray();
  }

  private static boolean[] booleans(JsonNode vector, String field) {
    int[] numbers = integers(vector, field);
    boolean[] flags = new boolean[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      flags[i] = numbers[i] != 0;
    }
    return flags;
  }
}
