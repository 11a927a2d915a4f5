package org.heard.cluster;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A standalone Flink cluster of the released artifacts on loopback: one JobManager and some
 * TaskManagers of one slot, each a process of its own without a class of ours. Tests and benchmarks
 * start it.
 */
public final class FlinkProcesses implements AutoCloseable {
  private static final long PATIENCE_MINUTES = 5;

  /** What a Flink distribution's lib folder holds, as artifacts. */
  private static final Pattern LIBRARIES =
      Pattern.compile(
          "(flink-[^/]*|slf4j-(api|simple)[^/]*|commons-(cli|io|lang3|collections|math3|compress"
              + "|text)[^/]*|snappy-java[^/]*|lz4-java[^/]*|javassist[^/]*|kryo[^/]*|minlog[^/]*"
              + "|objenesis[^/]*|jsr305[^/]*|chill-java[^/]*)\\.jar");

  /** What Flink's own settings for Java 17 open. */
  private static final List<String> OPENED =
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
          "math");

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

  /** Ports that this Java has given away. */
  private static final Set<Integer> TAKEN = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final String classPath;
  private final List<String> options;
  private final int rest = freePort();
  private final Process jobManager;
  private final Map<String, Process> taskManagers = new LinkedHashMap<>();
  private int started;

  private FlinkProcesses(Path folder, String classPath, List<String> options, List<String> settings)
      throws IOException {
    this.folder = Files.createDirectories(folder);
    this.classPath = classPath;
    this.options = options;
    List<String> all =
        new ArrayList<>(
            List.of(
                "jobmanager.rpc.address: localhost",
                "jobmanager.rpc.port: " + freePort(),
                "jobmanager.bind-host: localhost",
                "jobmanager.memory.process.size: 1200m",
                "taskmanager.bind-host: localhost",
                "taskmanager.host: localhost",
                "taskmanager.numberOfTaskSlots: 1",
                "rest.address: localhost",
                "rest.bind-address: localhost",
                "rest.port: " + rest,
                // What it tells of a job is no older than this, in milliseconds.
                "web.refresh-interval: 100",
                "io.tmp.dirs: " + Files.createDirectories(folder.resolve("tmp"))));
    all.addAll(settings);
    Files.writeString(
        folder.resolve("flink-conf.yaml"), String.join("\n", all) + "\n", StandardCharsets.UTF_8);
    this.jobManager =
        java(
            "512m",
            List.of(),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
            List.of());
  }

  /**
   * Starts a JobManager.
   *
   * @param folder where settings, logs and temporary files of all its processes lie
   * @param classPath jars, of which those of Flink and what it needs are taken
   * @param options options of Java's for all its processes
   * @param settings lines of Flink's settings
   */
  public static FlinkProcesses start(
      Path folder, String classPath, List<String> options, String... settings) throws IOException {
    return new FlinkProcesses(folder, ofFlink(classPath), options, List.of(settings));
  }

  private static String ofFlink(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .filter(jar -> LIBRARIES.matcher(new File(jar).getName()).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Starts one TaskManager; does not wait for it.
   *
   * @param before words before its command such as {@code taskset -c 0}
   * @return its name, under which Flink knows it too
   */
  public String addTaskManager(String... before) throws IOException {
    started++;
    String name = "taskmanager-" + started;
    List<String> arguments = new ArrayList<>(List.of("-D", "taskmanager.resource-id=" + name));
    MEMORY.forEach(each -> arguments.addAll(List.of("-D", each)));
    taskManagers.put(
        name,
        java(
            "1228m",
            List.of(before),
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            arguments));
    return name;
  }

  /** Names of the TaskManagers that were started and not killed. */
  public Set<String> taskManagers() {
    return new TreeSet<>(taskManagers.keySet());
  }

  /** Waits until Flink knows all TaskManagers that were started, and none that was killed. */
  public void awaitTaskManagers() {
    until(
        "its TaskManagers " + taskManagers(),
        () -> {
          Set<String> known = new TreeSet<>();
          for (JsonNode each : ask("/taskmanagers").path("taskmanagers")) {
            known.add(each.path("id").asText());
          }
          return known.equals(taskManagers());
        });
  }

  /** Kills one TaskManager as {@code kill -9} does. */
  public void killTaskManager(String name) {
    Process process = taskManagers.remove(name);
    if (process == null) {
      throw new IllegalArgumentException("no such TaskManager: " + name);
    }
    ChildProcess.kill(process);
  }

  /** Host and port for {@code --flinkMaster}. */
  public String address() {
    return "localhost:" + rest;
  }

  /** The answer of the REST interface; an empty tree while there is none. */
  public JsonNode ask(String path) {
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

  /** Waits for a condition, at most five minutes. */
  public void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
    while (!condition.getAsBoolean()) {
      if (!jobManager.isAlive()) {
        throw new IllegalStateException("the JobManager has ended; see " + folder);
      } else if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + what + "; see " + folder);
      }
      try {
        // Another process gets there; nothing here could tell us when.
        TimeUnit.MILLISECONDS.sleep(100);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }

  private Process java(String heap, List<String> before, String main, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(ChildProcess.java());
    command.add("-Xmx" + heap);
    command.addAll(options);
    command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
    OPENED.forEach(each -> command.add("--add-opens=java.base/java." + each + "=ALL-UNNAMED"));
    command.addAll(List.of("-cp", classPath, main, "--configDir", folder.toString()));
    command.addAll(arguments);
    return ChildProcess.start(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile(folder, "log", ".txt").toFile()));
  }

  /** Outside the range that systems give to outgoing connections, which might take it meanwhile. */
  private static int freePort() throws IOException {
    int first = 20_000 + (int) (ProcessHandle.current().pid() * 7 % 9_000);
    for (int port = first; port < first + 1_000; port++) {
      if (TAKEN.add(port)) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
          return socket.getLocalPort();
        } catch (IOException inUse) {
          // The next one may be free.
        }
      }
    }
    throw new IOException("no free port from " + first + " on");
  }

  @Override
  public void close() {
    taskManagers.values().forEach(ChildProcess::kill);
    ChildProcess.kill(jobManager);
  }
}
