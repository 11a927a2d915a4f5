package org.heard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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

  private static JsonNode ask(String address, String what) {
    URI uri;
    try {
      uri = URI.create("http://" + address + "/v1/" + what);
      if (uri.getHost() == null) {
        throw refused("\"" + address + "\" is no address (expected host:port)");
      }
    } catch (IllegalArgumentException wrong) {
      throw refused("\"" + address + "\" is no address (expected host:port)");
    }
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
    try {
      return new ObjectMapper()
          .readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (com.fasterxml.jackson.core.JsonProcessingException none) {
      throw refused("what answers at " + address + " is no Flink cluster");
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
