package org.heard.cluster;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A standalone Flink cluster of the released artifacts on loopback: one JobManager and some
 * TaskManagers, each a process of its own without a class of ours.
 */
final class FlinkProcesses implements AutoCloseable {
  /** What a Flink distribution's lib folder holds, as artifacts. */
  private static final Pattern LIBRARIES =
      Pattern.compile(
          ".*/(flink-[^/]*|slf4j-(api|simple)[^/]*|commons-(cli|io|lang3|collections|math3|compress"
              + "|text)[^/]*|snappy-java[^/]*|lz4-java[^/]*|javassist[^/]*|kryo[^/]*|minlog[^/]*"
              + "|objenesis[^/]*|jsr305[^/]*|chill-java[^/]*)\\.jar");

  private static final List<String> MEMORY =
      List.of(
          "taskmanager.cpu.cores=1",
          "taskmanager.memory.task.heap.size=1100m",
          "taskmanager.memory.task.off-heap.size=0b",
          "taskmanager.memory.framework.heap.size=128m",
          "taskmanager.memory.framework.off-heap.size=128m",
          "taskmanager.memory.managed.size=128m",
          "taskmanager.memory.network.min=256m",
          "taskmanager.memory.network.max=256m",
          "taskmanager.memory.jvm-metaspace.size=256m",
          "taskmanager.memory.jvm-overhead.min=192m",
          "taskmanager.memory.jvm-overhead.max=192m");

  private final Path folder;
  private final int rest;
  private final Process jobManager;
  private final List<Process> taskManagers = new ArrayList<>();

  private FlinkProcesses(Path folder, int slots) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.rest = freePort();
    Files.writeString(
        folder.resolve("flink-conf.yaml"),
        String.join(
            "\n",
            "jobmanager.rpc.address: localhost",
            "jobmanager.rpc.port: " + freePort(),
            "jobmanager.bind-host: localhost",
            "jobmanager.memory.process.size: 1200m",
            "taskmanager.bind-host: localhost",
            "taskmanager.host: localhost",
            "taskmanager.numberOfTaskSlots: " + slots,
            "rest.address: localhost",
            "rest.bind-address: localhost",
            "rest.port: " + rest,
            "cluster.evenly-spread-out-slots: true",
            "heartbeat.interval: 2000",
            "heartbeat.timeout: 12000",
            "io.tmp.dirs: " + Files.createDirectories(folder.resolve("tmp")),
            ""),
        StandardCharsets.UTF_8);
    this.jobManager =
        java(
            "512m",
            List.of(),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
            List.of());
  }

  /** Starts a cluster and waits for all of its task managers. */
  static FlinkProcesses start(Path folder, int taskManagers, int slots) throws IOException {
    FlinkProcesses cluster = new FlinkProcesses(folder, slots);
    for (int i = 0; i < taskManagers; i++) {
      cluster.addTaskManager(List.of());
    }
    cluster.until("task managers", () -> cluster.count() == taskManagers);
    return cluster;
  }

  /** Starts one more, behind words such as {@code unshare -m ...}; does not wait for it. */
  void addTaskManager(List<String> before) throws IOException {
    List<String> memory = new ArrayList<>();
    MEMORY.forEach(each -> memory.addAll(List.of("-D", each)));
    taskManagers.add(
        java("1228m", before, "org.apache.flink.runtime.taskexecutor.TaskManagerRunner", memory));
  }

  private int count() {
    return ask("/taskmanagers").path("taskmanagers").size();
  }

  /** Host and port for {@code --flinkMaster}. */
  String address() {
    return "localhost:" + rest;
  }

  /** Kills one task manager as {@code kill -9} does. */
  void killTaskManager(int number) {
    ChildProcess.kill(taskManagers.get(number));
  }

  /** The answer of the REST interface; an empty tree while there is none. */
  JsonNode ask(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://" + address() + "/v1" + path)).build();
      String body =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
      return new ObjectMapper().readTree(body);
    } catch (IOException notYet) {
      return new ObjectMapper().createObjectNode();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Waits for a condition, at most three minutes. */
  void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (!condition.getAsBoolean()) {
      assertTrue(jobManager.isAlive(), "the job manager has ended; see " + folder);
      if (System.nanoTime() > end) {
        fail("waited three minutes for " + what + "; see " + folder);
      }
      try {
        // Another process gets there; nothing here could tell us when.
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }

  private Process java(String heap, List<String> before, String main, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
    for (String opened :
        List.of(
            "lang",
            "lang.invoke",
            "util",
            "util.concurrent",
            "util.concurrent.atomic",
            "net",
            "nio",
            "io",
            "text",
            "time",
            "math")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", libraries(), main, "--configDir", folder.toString()));
    command.addAll(arguments);
    return ChildProcess.start(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile(folder, "log", ".txt").toFile()));
  }

  private static String libraries() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator, -1))
        .filter(jar -> LIBRARIES.matcher(jar.replace('\\', '/')).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    taskManagers.forEach(ChildProcess::kill);
    ChildProcess.kill(jobManager);
  }
}
