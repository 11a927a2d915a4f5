package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses this process listens on, as the Linux kernel tells; none on other systems. */
final class ListeningSockets {
  private static final String LISTEN = "0A";

  private ListeningSockets() {}

  /** Each as {@code HEX-ADDRESS:HEX-PORT}. */
  static List<String> ofThisProcess() {
    Set<String> inodes = inodes();
    List<String> addresses = new ArrayList<>();
    for (String table : List.of("/proc/self/net/tcp", "/proc/self/net/tcp6")) {
      for (String line : lines(Path.of(table))) {
        List<String> fields = List.of(line.strip().split("\\s+", -1));
        if (fields.size() > 9 && fields.get(3).equals(LISTEN) && inodes.contains(fields.get(9))) {
          addresses.add(fields.get(1));
        }
      }
    }
    return addresses;
  }

  /** 127.0.0.1, ::1 or ::ffff:127.0.0.1 in the kernel's byte order. */
  static boolean isLoopback(String address) {
    return address.startsWith("0100007F:")
        || address.startsWith("00000000000000000000000001000000:")
        || address.startsWith("0000000000000000FFFF00000100007F:");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.US_ASCII);
    } catch (IOException otherSystem) {
      return List.of();
    }
  }

  private static Set<String> inodes() {
    Set<String> inodes = new HashSet<>();
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
      for (Path descriptor : descriptors.toList()) {
        String target = target(descriptor);
        if (target.startsWith("socket:[")) {
          inodes.add(target.substring(8, target.length() - 1));
        }
      }
    } catch (IOException otherSystem) {
      return Set.of();
    }
    return inodes;
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}
