package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
  @TempDir Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(
        folder.resolve("gold.csv"),
        """
        \uFEFFid,text,sentiment,heard,m1,m2,confidence
        a,"some, words",negative,no,breached,absent,3
        b,other words,positive,yes,upheld,mentioned,2
        c,more words,neutral,unclear,absent,absent,1
        """);
  }

  @Test
  void jsonOfPerfectLabels_isOneEverywhere() throws IOException {
    int code =
        evaluate(
            """
            id,sentiment,heard,m1,m2,confidence
            b,positive,yes,upheld,mentioned,0.9
            a,negative,no,breached,absent,0.8
            """,
            "--json");
    assertEquals(ExitCode.DONE, code);
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(2, json.path("n").asInt());
    assertEquals(1, json.path("stance_micro_f1").asDouble());
    assertEquals(1, json.path("intervals").path("heard_macro_f1").path(0).asDouble());
    assertEquals("too_few", json.at("/variables/0/labels/0/verdict").asText());
    assertTrue(err.toString().contains("1 rows of confidence 1"));
  }

  @Test
  void rowThatTheMachineLeftOut_countsAsNotFound() {
    assertEquals(ExitCode.DONE, evaluate("id,sentiment,heard,m1,m2\na,negative,no,breached,\n"));
    assertTrue(out.toString().startsWith("sentiment_macro_f1 0.500 ["));
    assertTrue(out.toString().contains("stance_micro_f1 0.667 ["));
    assertTrue(out.toString().contains("n=2"));
    assertTrue(err.toString().contains("1 ids are not in"));
  }

  @Test
  void missingColumns_areAllNamed() {
    assertEquals(ExitCode.CONFIGURATION, evaluate("id,sentiment,m1\na,negative,breached\n"));
    assertTrue(err.toString().contains("no column \"heard\""));
    assertTrue(err.toString().contains("no column \"m2\""));
  }

  @Test
  void noCommonId_isRefused() {
    assertEquals(
        ExitCode.CONFIGURATION,
        evaluate("id,sentiment,heard,m1,m2\nz,negative,no,absent,absent\n"));
  }

  private int evaluate(String predicted, String... options) {
    try {
      Path file = Files.writeString(folder.resolve("predicted.csv"), predicted);
      CommandLine line =
          Heard.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
      String[] arguments = new String[3 + options.length];
      arguments[0] = "evaluate";
      arguments[1] = folder.resolve("gold.csv").toString();
      arguments[2] = file.toString();
      System.arraycopy(options, 0, arguments, 3, options.length);
      return line.execute(arguments);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
