package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.heard.model.ConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlinkClusterTest {
  private HttpServer server;

  FlinkClusterTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String answering(Map<String, String> answers) {
    answers.forEach(
        (path, body) ->
            server.createContext(
                path,
                exchange -> {
                  byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                  exchange.sendResponseHeaders(200, bytes.length);
                  exchange.getResponseBody().write(bytes);
                  exchange.close();
                }));
    return "localhost:" + server.getAddress().getPort();
  }

  private static String refusal(String address) {
    return String.valueOf(
        assertThrows(ConfigurationException.class, () -> FlinkCluster.at(address)).getMessage());
  }

  @Test
  void clusterOfOurVersion_tellsItsSlots() {
    String address =
        answering(
            Map.of(
                "/v1/config", "{\"flink-version\":\"1.19.1\"}",
                "/v1/overview", "{\"slots-total\":6}"));

    assertEquals(6, FlinkCluster.at(address).slots());
  }

  @Test
  void otherVersion_isNamedBesideTheExpectedOne() {
    String said = refusal(answering(Map.of("/v1/config", "{\"flink-version\":\"1.20.0\"}")));

    assertTrue(said.contains("1.20.0") && said.contains("expected 1.19"), said);
  }

  @Test
  void noTaskManager_isSaid() {
    String address =
        answering(
            Map.of(
                "/v1/config", "{\"flink-version\":\"1.19.0\"}",
                "/v1/overview", "{\"slots-total\":0}"));

    assertTrue(refusal(address).contains("no task manager"));
  }

  @Test
  void anotherServer_isNoCluster() {
    assertTrue(refusal(answering(Map.of("/", "<html>hello</html>"))).contains("no Flink cluster"));
  }

  @Test
  void nobodyThere_endsWithTwoAndSaysWhatWasExpected() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    String said = refusal("localhost:" + free);

    assertTrue(said.contains("no Flink cluster answers") && said.contains("8081"), said);
    assertTrue(refusal("no address").contains("expected host:port"));
  }

  /** A cluster with one running job, which stops when it is told to; what it was told is kept. */
  private FlinkCluster running(String name, List<String> told) {
    server.createContext(
        "/v1/jobs",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          if (!path.endsWith("overview")) {
            told.add(exchange.getRequestMethod() + " " + path);
          }
          String job = "{\"jobs\":[{\"jid\":\"a1\",\"name\":\"%s\",\"state\":\"%s\"}]}";
          byte[] body =
              job.formatted(name, told.isEmpty() ? "RUNNING" : "CANCELED")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    return new FlinkCluster("localhost:" + server.getAddress().getPort(), 1);
  }

  @Test
  void jobOfADeadRun_isStopped() {
    List<String> told = new CopyOnWriteArrayList<>();

    running("heard 12", told).stopJobs("heard 12");

    assertEquals(List.of("PATCH /v1/jobs/a1"), told);
  }

  @Test
  void jobOfAnotherFolder_isLeftAlone() {
    List<String> told = new CopyOnWriteArrayList<>();

    running("heard 34", told).stopJobs("heard 12");

    assertEquals(List.of(), told);
  }

  @Test
  void addressWithoutPort_isRefused() {
    assertTrue(refusal("localhost").contains("expected host:port"));
  }

  private FlinkPipelineOptions options(Path folder, String... more) throws IOException {
    String address =
        answering(
            Map.of(
                "/v1/config", "{\"flink-version\":\"1.19.0\"}",
                "/v1/overview", "{\"slots-total\":6}",
                "/v1/jobs/overview", "{\"jobs\":[]}"));
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add("--flinkMaster=" + address);
    return EngineOptions.read(arguments, folder, folder).as(FlinkPipelineOptions.class);
  }

  @Test
  void jobOnACluster_usesAllSlots_andKeepsWhatIsDone(@TempDir Path folder) throws IOException {
    FlinkPipelineOptions options = options(folder);

    assertEquals(6, options.getParallelism());
    assertEquals("BATCH_FORCED", options.getExecutionModeForBatch());
  }

  @Test
  void whatTheUserSays_counts(@TempDir Path folder) throws IOException {
    FlinkPipelineOptions options =
        options(folder, "--parallelism=2", "--executionModeForBatch=PIPELINED");

    assertEquals(2, options.getParallelism());
    assertEquals("PIPELINED", options.getExecutionModeForBatch());
  }
}
