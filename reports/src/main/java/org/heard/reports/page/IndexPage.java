package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.reports.findings.PublishedFindings;

/** The first page: the answer, and the ways to everything else. */
final class IndexPage {
  private IndexPage() {}

  /**
   * The page.
   *
   * @param commissioner the report whose charts lie in {@code charts/}
   * @param year the year whose page lies beside the others; empty where none does
   */
  static Document of(
      PublishedFindings findings, Document commissioner, Optional<YearChoice> year, Words words) {
    List<Block.Link> links = new ArrayList<>();
    links.add(link("commissioner.html", "commissioner", words));
    links.add(link("commissioner.pdf", "pdf", words));
    links.add(link("commissioner.docx", "docx", words));
    links.add(link("families.html", "families", words));
    links.add(link("families.pdf", "families.pdf", words));
    links.add(link("easy-read-draft.html", "easyread", words));
    links.add(link("easy-read-draft.pdf", "easyread.pdf", words));
    links.addAll(translations(findings, words));
    year.ifPresent(
        choice -> {
          String name = YearlyReport.fileName(choice);
          links.add(yearly(name + ".html", "index.year", choice, words));
          links.add(yearly(name + ".pdf", "index.year.pdf", choice, words));
        });
    links.add(link("analyst.html", "analyst", words));
    links.add(link("analyst.xlsx", "xlsx", words));
    links.add(link("analyst.ods", "ods", words));
    links.add(link("data/data.json", "data", words));
    Section readOn =
        new Section("read-on", words.say("index.links"), List.of(new Block.Links(links)));
    return new DocumentFrame(findings.about(), words)
        .around(
            findings.about().title(),
            List.of(
                new AnswerSection(findings, words).section(),
                readOn,
                new MessagesSection(findings, words).section(),
                pictures(commissioner, words)));
  }

  private static Block.Link yearly(String href, String key, YearChoice year, Words words) {
    return new Block.Link(href, words.say(key, "year", year.name()), words.say(key + ".note"));
  }

  /** Ways to the charts as pictures. */
  private static Section pictures(Document commissioner, Words words) {
    List<Block.Link> links =
        ChartNumbers.charts(commissioner).stream()
            .map(
                chart ->
                    new Block.Link(
                        ChartPictures.FOLDER + "/" + ChartPictures.fileName(chart),
                        chart.heading(),
                        ""))
            .toList();
    return new Section(
        "pictures",
        words.say("index.pictures"),
        List.of(words.plain("index.pictures.note"), new Block.Links(links)));
  }

  private static List<Block.Link> translations(PublishedFindings findings, Words words) {
    List<Block.Link> links = new ArrayList<>();
    for (String language : findings.plain().languages()) {
      String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.UK);
      for (String page : List.of(PlainPages.FAMILIES, PlainPages.EASY_READ)) {
        String key = page.equals(PlainPages.FAMILIES) ? "families" : "easyread";
        links.add(
            new Block.Link(
                PlainPages.file(page, language, "html"),
                words.say("index." + key + ".other", "language", name),
                words.say("index.other.note")));
      }
    }
    return links;
  }

  private static Block.Link link(String href, String key, Words words) {
    return new Block.Link(href, words.say("index." + key), words.say("index." + key + ".note"));
  }
}
