package org.heard.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.heard.model.ConfigurationException;

/**
 * A Flink cluster as its REST interface describes it, asked before a job is sent: a job of the
 * wrong version fails late and in words that help nobody.
 *
 * @param address host and port of the REST interface
 * @param slots task slots of all task managers
 */
record FlinkCluster(String address, int slots) {
  /** The Flink that heard.jar holds; clusters of another minor version refuse its jobs. */
  static final String VERSION = "1.19";

  private static final String OPTION = "--flinkMaster";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int STOP_PATIENCE_SECONDS = 90;
  private static final Set<String> ENDED = Set.of("FINISHED", "FAILED", "CANCELED");

  /**
   * Asks the cluster.
   *
   * @param address for example {@code jobmanager.local:8081}
   * @throws ConfigurationException within 30 seconds, where nothing answers, what answers is no
   *     Flink of our version, or no task manager has come to it
   */
  static FlinkCluster at(String address) {
    String version = ask(address, "config").path("flink-version").asText();
    if (!version.equals(VERSION) && !version.startsWith(VERSION + ".")) {
      throw refused(
          version.isEmpty()
              ? "what answers at " + address + " is no Flink cluster"
              : "the cluster at %s runs Flink %s (expected %s)"
                  .formatted(address, version, VERSION));
    }
    int slots = ask(address, "overview").path("slots-total").asInt();
    if (slots == 0) {
      throw refused("the cluster at " + address + " has no task manager (expected one or more)");
    }
    return new FlinkCluster(address, slots);
  }

  /**
   * Stops all jobs of a name and waits until they have stopped.
   *
   * @throws ConfigurationException where one still runs after 90 seconds: a task is stopped between
   *     two comments, but not while it loads its models
   */
  void stopJobs(String name) {
    List<String> running = running(name);
    running.forEach(
        job ->
            send(
                address,
                request(address, "jobs/" + job)
                    .method("PATCH", HttpRequest.BodyPublishers.noBody())));
    for (int waited = 0; waited < STOP_PATIENCE_SECONDS && !running.isEmpty(); waited++) {
      await();
      running = running(name);
    }
    if (!running.isEmpty()) {
      throw refused(
          "job "
              + running.get(0)
              + " of an earlier run into this folder still runs at "
              + address
              + " (expected that it stops; stop it there, then run again)");
    }
  }

  private List<String> running(String name) {
    List<String> running = new ArrayList<>();
    for (JsonNode job : ask(address, "jobs/overview").path("jobs")) {
      if (job.path("name").asText().equals(name) && !ENDED.contains(job.path("state").asText())) {
        running.add(job.path("jid").asText());
      }
    }
    return running;
  }

  private static void await() {
    try {
      // The cluster has no way to tell us when.
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for the cluster", stopped);
    }
  }

  private static JsonNode ask(String address, String what) {
    String body = send(address, request(address, what));
    try {
      return new ObjectMapper().readTree(body);
    } catch (JsonProcessingException none) {
      throw refused("what answers at " + address + " is no Flink cluster");
    }
  }

  private static HttpRequest.Builder request(String address, String what) {
    try {
      URI uri = URI.create("http://" + address + "/v1/" + what);
      if (uri.getHost() != null && uri.getPort() > 0) {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE);
      }
    } catch (IllegalArgumentException wrong) {
      // No address either.
    }
    throw refused("\"" + address + "\" is no address (expected host:port)");
  }

  private static String send(String address, HttpRequest.Builder request) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException unreached) {
      throw refused(
          "no Flink cluster answers at "
              + address
              + " (expected host and port of its REST interface, often 8081)");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while asking the cluster", stopped);
    }
  }

  private static ConfigurationException refused(String words) {
    return new ConfigurationException(OPTION, 0, words);
  }
}
