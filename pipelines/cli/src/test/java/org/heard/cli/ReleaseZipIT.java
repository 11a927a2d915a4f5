package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a user unpacks from {@code heard.zip}, and starts. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the launcher of Linux and macOS")
class ReleaseZipIT {
  private static final String WORDS = "Nobody listened to us.";

  @TempDir private Path folder;

  @Test
  void unpackedRelease_isWhole_andStartsFromAnyFolder_withAndWithoutItsArchive() throws Exception {
    // A space in the path, as in most users' folders.
    Path unpacked = unpack(Files.createDirectory(folder.resolve("our tools")));
    assertEquals(summed(unpacked), listed(unpacked));
    assertTrue(
        Files.getPosixFilePermissions(unpacked.resolve("heard"))
            .contains(PosixFilePermission.OTHERS_EXECUTE));
    String windows = Files.readString(unpacked.resolve("heard.cmd"), StandardCharsets.UTF_8);
    assertEquals(windows.lines().count(), windows.chars().filter(letter -> letter == '\r').count());

    String first = started(unpacked, "explain", WORDS);
    assertTrue(first.contains(WORDS), first);
    Path archive = unpacked.resolve("archive").resolve("explain.jsa");
    assertTrue(Files.size(archive) > 0, "no archive of classes was left");
    assertEquals(first, started(unpacked, "explain", WORDS));

    Files.writeString(archive, "not an archive", StandardCharsets.UTF_8);
    assertEquals(first, started(unpacked, "explain", WORDS));
    assertFalse(started(unpacked, "--version").isBlank());
  }

  private static Path unpack(Path into) throws IOException {
    Path zip = Path.of("target", "heard.zip").toAbsolutePath();
    try (FileSystem files =
            FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
        Stream<Path> packed = Files.walk(files.getPath("heard"))) {
      for (Path each : (Iterable<Path>) packed::iterator) {
        Path target = into.resolve(each.toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(each));
        }
      }
    }
    return into.resolve("heard");
  }

  private static Set<String> listed(Path unpacked) throws IOException {
    return new TreeSet<>(
        Files.readAllLines(unpacked.resolve("SHA256SUMS"), StandardCharsets.UTF_8));
  }

  /** The lines that {@code SHA256SUMS} must have: every file but itself. */
  private static Set<String> summed(Path unpacked) throws Exception {
    Set<String> lines = new TreeSet<>();
    try (Stream<Path> files = Files.list(unpacked)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!file.endsWith("SHA256SUMS")) {
          lines.add(sum(file) + " *" + file.getFileName());
        }
      }
    }
    return lines;
  }

  private static String sum(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Starts the launcher in another folder; it must say nothing on stderr. */
  private String started(Path unpacked, String... arguments) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>(List.of(unpacked.resolve("heard").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the launcher did not end");
    assertEquals("", Files.readString(err, StandardCharsets.UTF_8));
    assertEquals(0, process.exitValue());
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
