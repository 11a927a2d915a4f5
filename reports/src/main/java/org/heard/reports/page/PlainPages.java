package org.heard.reports.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.read.PlainEdition;

/**
 * Writes the pages in plain words, in English and in the project's other languages: {@code
 * families.html}, {@code families-pl.html}, {@code easy-read-draft.html} and so on, each as PDF
 * too.
 */
final class PlainPages {
  /** The file's name of the page for families, without language and ending. */
  static final String FAMILIES = "families";

  /** The file's name of the Easy Read pages; it stays, also when a group has signed. */
  static final String EASY_READ = "easy-read-draft";

  private PlainPages() {}

  static void write(PublishedFindings findings, Path folder) throws IOException {
    for (String language : languages(findings)) {
      PlainWords families = PlainWords.of("families", language, findings.plain());
      write(folder, FAMILIES, language, FamiliesPage.of(findings, families), families, true);
      PlainWords easy = PlainWords.of("easy-read", language, findings.plain());
      write(folder, EASY_READ, language, EasyReadPage.of(findings, language, easy), easy, false);
    }
  }

  /** English first, then the project's others. */
  static List<String> languages(PublishedFindings findings) {
    List<String> languages = new ArrayList<>();
    languages.add(PlainEdition.ENGLISH);
    languages.addAll(findings.plain().languages());
    return languages;
  }

  /** The name of a page's file, for example {@code families-pl.html}. */
  static String file(String page, String language, String ending) {
    return page + (language.equals(PlainEdition.ENGLISH) ? "" : "-" + language) + "." + ending;
  }

  /** Links to the same page in its other languages; empty where there is only one. */
  static List<Block> otherLanguages(
      PublishedFindings findings,
      PlainWords here,
      String page,
      Function<String, PlainWords> wordsOf) {
    List<PlainBlock.LanguageLink> links = new ArrayList<>();
    for (String language : languages(findings)) {
      PlainWords there = wordsOf.apply(language);
      if (!there.tag().equals(here.tag())) {
        links.add(
            new PlainBlock.LanguageLink(
                file(page, language, "html"), there.say("language.name"), there.tag()));
      }
    }
    return links.isEmpty()
        ? List.of()
        : List.of(new PlainBlock.Languages(here.say("page.languages"), links));
  }

  private static void write(
      Path folder,
      String page,
      String language,
      Document document,
      PlainWords words,
      boolean contents)
      throws IOException {
    Files.writeString(
        folder.resolve(file(page, language, "html")),
        HtmlPage.render(document, words.frame(), contents),
        StandardCharsets.UTF_8);
    PdfWriter.write(document, folder.resolve(file(page, language, "pdf")));
  }
}
