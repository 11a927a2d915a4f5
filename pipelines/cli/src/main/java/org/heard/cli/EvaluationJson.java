package org.heard.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.heard.reports.reliability.Calibration;
import org.heard.reports.reliability.Evaluation;
import org.heard.reports.reliability.LabelReliability;
import org.heard.reports.reliability.VariableReliability;
import org.heard.reports.statistics.Interval;

/** What {@code evaluate --json} prints: one object, each score a number under its own name. */
final class EvaluationJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private EvaluationJson() {}

  /** The object. */
  static String of(Evaluation evaluation) {
    ObjectNode root = JSON.createObjectNode();
    root.put("n", evaluation.comments());
    evaluation.figures().forEach(figure -> root.put(figure.name(), figure.value()));
    ObjectNode intervals = root.putObject("intervals");
    evaluation.figures().forEach(f -> interval(intervals, f.name(), f.interval()));
    ArrayNode variables = root.putArray("variables");
    evaluation.variables().forEach(variable -> add(variables.addObject(), variable));
    evaluation.calibration().ifPresent(c -> add(root.putObject("calibration"), c));
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of texts and numbers is JSON", impossible);
    }
  }

  private static void add(ObjectNode node, VariableReliability variable) {
    node.put("variable", variable.variable());
    node.put("accuracy", variable.accuracy());
    node.put("macro_f1", variable.macroF1());
    number(node, "kappa", variable.kappa());
    number(node, "alpha", variable.alpha());
    interval(node, "alpha_interval", variable.alphaInterval());
    ArrayNode labels = node.putArray("labels");
    variable.labels().forEach(label -> add(labels.addObject(), label));
    ObjectNode confusion = node.putObject("confusion");
    ArrayNode names = confusion.putArray("labels");
    variable.confusion().labels().forEach(names::add);
    ArrayNode rows = confusion.putArray("people_by_machine");
    for (List<Long> counts : variable.confusion().counts()) {
      ArrayNode row = rows.addArray();
      counts.forEach(row::add);
    }
  }

  private static void add(ObjectNode node, LabelReliability label) {
    node.put("label", label.label());
    node.put("cases", label.cases());
    node.put("precision", label.hits().precision());
    node.put("recall", label.hits().recall());
    node.put("f1", label.hits().f1());
    interval(node, "f1_interval", label.f1Interval());
    number(node, "kappa", label.kappa());
    number(node, "alpha", label.alpha());
    interval(node, "alpha_interval", label.alphaInterval());
    node.put("verdict", label.verdict().name().toLowerCase(Locale.ROOT));
  }

  private static void add(ObjectNode node, Calibration calibration) {
    node.put("expected_error", calibration.expectedError());
    node.put("brier", calibration.brier());
    ArrayNode bands = node.putArray("bands");
    for (Calibration.Band band : calibration.bands()) {
      bands
          .addObject()
          .put("from", band.from())
          .put("to", band.to())
          .put("labels", band.labels())
          .put("confidence", band.confidence())
          .put("right", band.right());
    }
  }

  private static void number(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }

  private static void interval(ObjectNode node, String name, Interval interval) {
    node.putArray(name).add(interval.low()).add(interval.high());
  }
}
