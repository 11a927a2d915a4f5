package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.reports.ChangedMeasure;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One area's families all come from two schools, so that the area must be hidden; its counts are
 * numbers that occur nowhere else, and are looked for in every file.
 */
class LeakTest {
  private static final String AREA = "Thornleigh";
  private static final Map<Dimension, String> EVERYWHERE =
      Map.of(
          Dimension.ALL, "",
          Dimension.SPEAKER, "parent or carer",
          Dimension.AREA, AREA,
          Dimension.AGE_BAND, "5-10",
          Dimension.NEED, "autism");

  @TempDir static Path folder;
  private static PublishedFindings findings;
  private static final Map<String, Long> SECRETS = new TreeMap<>();

  @BeforeAll
  static void write() throws IOException {
    List<Measure> measures = new ArrayList<>();
    for (Measure each : MadeCounty.measures(5)) {
      measures.add(more(each));
    }
    findings =
        Reports.findings(
            MadeCounty.manifest(),
            MadeCounty.inputs(),
            MeasureTable.of(measures),
            MadeCounty.evidence(),
            ReportChoice.LATEST);
    Reports.write(findings, folder);
  }

  /** The same count with many more families of the area in the last quarter, and two settings. */
  private static Measure more(Measure each) {
    long added =
        each.subject() == Subject.ITEMS
            ? 7919
            : each.subject() != Subject.HEARD_RATING
                ? 0
                : each.outcome().equals("agree")
                    ? 4241
                    : each.outcome().equals("disagree") ? 3678 : 0;
    boolean here =
        each.source() == Source.SURVEY
            && each.quarter().equals(MadeCounty.LAST)
            && each.group().equals(EVERYWHERE.get(each.dimension()));
    long families = each.families() + (here ? added : 0);
    boolean area = each.dimension() == Dimension.AREA && each.group().equals(AREA);
    if (area && here && added > 0) {
      SECRETS.put(each.window() + " " + each.subject() + " " + each.outcome(), families);
    }
    Measure more = ChangedMeasure.withFamilies(each, families);
    return area ? ChangedMeasure.withSettings(more, Math.min(2, each.settings())) : more;
  }

  @Test
  void hiddenArea_isHiddenWithOneThatWouldTellOfIt() {
    Map<String, Published<Long>> areas = new TreeMap<>();
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : findings.groups()) {
      if (group.dimension() == Dimension.AREA) {
        areas.put(group.group(), group.families());
      }
    }
    assertEquals(
        true, areas.getOrDefault(AREA, new Published.Shown<>(0L)).shown().isEmpty(), "hidden");
    long hidden = areas.values().stream().filter(each -> each.shown().isEmpty()).count();
    assertTrue(hidden >= 2, "the total less the others would tell of one alone: " + areas);
  }

  @Test
  void everyPublishedFile_holdsNoHiddenCount() throws IOException {
    assertTrue(SECRETS.size() >= 4, SECRETS::toString);
    int files = 0;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
        String text = folder.relativize(file) + "\n" + text(file);
        SECRETS.forEach(
            (what, secret) -> {
              String digits = Long.toString(secret);
              String grouped = digits.charAt(0) + ",?" + digits.substring(1);
              boolean found =
                  Pattern.compile("(?<![0-9.])" + grouped + "(?![0-9])").matcher(text).find();
              assertTrue(!found, () -> what + " " + secret + " in " + file.getFileName());
            });
        files++;
      }
    }
    assertTrue(files >= 8, "files read: " + files);
  }

  /**
   * Families moved from one hidden area to another change no file in any byte: no coordinate of a
   * chart, no picture, no text chunk of one, no property of a document, no order of rows.
   */
  @Test
  void otherHiddenCounts_giveTheSameBytes() throws IOException {
    Map<String, Published<Long>> areas = new TreeMap<>();
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : findings.groups()) {
      if (group.dimension() == Dimension.AREA && group.families().shown().isEmpty()) {
        areas.put(group.group(), group.families());
      }
    }
    areas.remove(AREA);
    String other = areas.keySet().iterator().next();
    List<Measure> moved = new ArrayList<>();
    int changes = 0;
    for (Measure each : MadeCounty.measures(5)) {
      Measure more = more(each);
      boolean here =
          more.dimension() == Dimension.AREA
              && more.subject() == Subject.ITEMS
              && more.source() == Source.SURVEY
              && more.quarter().equals(MadeCounty.LAST);
      long by = !here ? 0 : more.group().equals(AREA) ? -1 : more.group().equals(other) ? 1 : 0;
      changes += by == 0 ? 0 : 1;
      moved.add(by == 0 ? more : ChangedMeasure.withFamilies(more, more.families() + by));
    }
    assertTrue(changes >= 2, "no count was changed");
    PublishedFindings again =
        Reports.findings(
            MadeCounty.manifest(),
            MadeCounty.inputs(),
            MeasureTable.of(moved),
            MadeCounty.evidence(),
            ReportChoice.LATEST);
    Path second = folder.resolveSibling(folder.getFileName() + "-moved");
    Reports.write(again, second);
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
        Path name = folder.relativize(file);
        assertEquals(-1, Files.mismatch(file, second.resolve(name.toString())), name.toString());
      }
    } finally {
      try (Stream<Path> paths = Files.walk(second)) {
        for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  @Test
  void reader_findsWhatIsPrinted() throws IOException {
    long total =
        findings.headline().ratings().latest().orElseThrow().figure().shown().orElseThrow().base();
    String digits = total / 1000 + "," + String.format("%03d", total % 1000);
    for (String file :
        new String[] {"commissioner.html", "commissioner.pdf", "commissioner.docx"}) {
      assertTrue(text(folder.resolve(file)).contains(digits), file + " prints " + digits);
    }
    assertTrue(text(folder.resolve("analyst.xlsx")).contains(Long.toString(total)), "xlsx");
    assertTrue(text(folder.resolve("analyst.ods")).contains(Long.toString(total)), "ods");
  }

  private static String text(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(document);
      }
    }
    if (name.endsWith(".xlsx") || name.endsWith(".ods") || name.endsWith(".docx")) {
      StringBuilder text = new StringBuilder();
      try (InputStream stream = Files.newInputStream(file);
          ZipInputStream zip = new ZipInputStream(stream)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".svg")) {
            text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
          }
        }
      }
      return text.toString();
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
