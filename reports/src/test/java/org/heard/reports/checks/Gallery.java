package org.heard.reports.checks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * {@code Gallery PUBLISH GALLERY}: pictures of the top of each page of a publish folder, as
 * Chromium shows it on a desk (that for families: on a phone), and of the three parts of the
 * commissioner's report that tell the sample county's story.
 */
final class Gallery {
  private static final int WIDTH = 1000;
  private static final int PHONE = 360;
  private static final int HEIGHT = 1300;
  private static final int TALL = 3000;
  private static final int MARGIN = 16;

  /**
   * A part of the commissioner's report.
   *
   * @param name of the picture
   * @param section id of the section
   * @param kept selector of what the picture has of it
   */
  private record Part(String name, String section, String kept) {
    /** A style that leaves the rest of the page out. */
    String style() {
      return ("<style>body>:not(main),main>:not(#%1$s),#%1$s>:not(:is(%2$s)),details"
              + "{display:none!important}body,h2{border:0!important}</style>")
          .formatted(section, kept);
    }
  }

  private static final List<Part> STORY =
      List.of(
          new Part("story-heard", "change", ".chart:has(#headline)"),
          new Part("story-messages", "messages", "h2,.lead,.charts"),
          new Part("story-voices", "voices", "h2,.lead,table:nth-of-type(-n+2)"));

  private Gallery() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path publish = Path.of(arguments[0]);
    Path gallery = Files.createDirectories(Path.of(arguments[1]));
    for (Path page : pages(publish)) {
      String name = String.valueOf(page.getFileName()).replace(".html", ".png");
      picture(page, HEIGHT, gallery.resolve(name));
      System.out.println(gallery.resolve(name));
    }
    Path report = publish.resolve("commissioner.html");
    for (Part part : STORY) {
      Path picture = gallery.resolve(part.name() + ".png");
      picture(report, part, picture);
      System.out.println(picture);
    }
  }

  private static List<Path> pages(Path publish) throws IOException {
    try (Stream<Path> files = Files.list(publish)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static void picture(Path page, Part part, Path picture)
      throws IOException, InterruptedException {
    String html = Files.readString(page, StandardCharsets.UTF_8);
    if (!html.contains("<section id=\"" + part.section() + "\"")) {
      throw new IOException(page + " has no section " + part.section());
    }
    Path cut = Files.createTempFile("part", ".html");
    try {
      Files.writeString(
          cut, html.replace("</head>", part.style() + "</head>"), StandardCharsets.UTF_8);
      picture(cut, TALL, picture);
    } finally {
      Files.delete(cut);
    }
    trim(picture);
  }

  /** Cuts what is empty below the last line of a picture. */
  private static void trim(Path picture) throws IOException {
    BufferedImage whole = ImageIO.read(picture.toFile());
    int ground = whole.getRGB(0, whole.getHeight() - 1);
    int height = whole.getHeight();
    while (height > 1 && empty(whole, height - 1, ground)) {
      height--;
    }
    int kept = Math.min(whole.getHeight(), height + MARGIN);
    ImageIO.write(whole.getSubimage(0, 0, whole.getWidth(), kept), "png", picture.toFile());
  }

  private static boolean empty(BufferedImage picture, int row, int ground) {
    for (int column = 0; column < picture.getWidth(); column++) {
      if (picture.getRGB(column, row) != ground) {
        return false;
      }
    }
    return true;
  }

  private static void picture(Path page, int height, Path picture)
      throws IOException, InterruptedException {
    int width = String.valueOf(picture.getFileName()).startsWith("families") ? PHONE : WIDTH;
    Path work = Files.createTempDirectory("gallery");
    List<String> command = new ArrayList<>();
    command.add(Machine.chromium().toString());
    command.addAll(Machine.QUIET);
    command.addAll(
        List.of(
            "--headless",
            "--hide-scrollbars",
            "--user-data-dir=" + work.resolve("profile"),
            "--window-size=" + width + "," + height,
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
