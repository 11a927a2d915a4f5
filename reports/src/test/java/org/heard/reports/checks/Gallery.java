package org.heard.reports.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code Gallery PUBLISH GALLERY}: pictures of the top of each page of a publish folder, as
 * Chromium shows it on a desk.
 */
final class Gallery {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 1300;

  private Gallery() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path gallery = Files.createDirectories(Path.of(arguments[1]));
    for (Path page : pages(Path.of(arguments[0]))) {
      String name = String.valueOf(page.getFileName()).replace(".html", ".png");
      picture(page, gallery.resolve(name));
      System.out.println(gallery.resolve(name));
    }
  }

  private static List<Path> pages(Path publish) throws IOException {
    try (Stream<Path> files = Files.list(publish)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static void picture(Path page, Path picture) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("gallery");
    List<String> command = new ArrayList<>();
    command.add(Machine.chromium().toString());
    command.addAll(Machine.QUIET);
    command.addAll(
        List.of(
            "--headless",
            "--hide-scrollbars",
            "--user-data-dir=" + work.resolve("profile"),
            "--window-size=" + WIDTH + "," + HEIGHT,
            "--screenshot=" + picture.toAbsolutePath(),
            page.toUri().toString()));
    Machine.run(work, command);
    try (Stream<Path> all = Files.walk(work)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
