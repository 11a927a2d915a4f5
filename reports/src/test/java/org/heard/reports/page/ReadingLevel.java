package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reading-level rules of the pages in plain words, over the text that a reader meets: length of
 * sentences, hard words, passive forms.
 */
final class ReadingLevel {
  private static final Pattern MAIN = Pattern.compile("(?s)<main.*?</footer>");
  private static final Pattern TEXT =
      Pattern.compile("(?s)<(p|li|dd|dt|h1|h2|h3|h4|summary)\\b([^>]*)>(.*?)</\\1>");
  private static final Pattern TAG = Pattern.compile("<[^>]+>");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?i)\\b(am|is|are|was|were|be|been|being|gets?|got)\\b(\\s+(not|never|always|often|also|still|now|all|both|\\w+ly))*"
              + "\\s+(\\w{3,}ed|kept|broken|written|heard|told|given|made|shown|known|done|taken|seen"
              + "|found|held|sent|said|read|left|thought|put|cut|built|meant|paid|sold)\\b");

  /** Words that people who read with effort stumble over; plainer ones say the same. */
  static final Set<String> HARD =
      Set.copyOf(
          """
          absence accordance accordingly additional adequate advise albeit allocate
          anticipate apparent appropriate ascertain assist attain beneficial cease cohort
          commence commitment communicate comply component comprehensive concerning
          confidential consequently consultation criteria cumulative data deficiency
          demonstrate demographic denominator determine disclose disclosure discontinue
          dissemination engagement ensure entitlement establish evaluate evidence
          excluding expedite facilitate feedback forthwith framework furthermore hence
          henceforth identify implement implementation incidence inception indicate
          indicator initiate insufficient interval issue leverage locality mandatory
          methodology mitigate monitor multidisciplinary nevertheless notification
          notwithstanding objective obtain ongoing outcome outcomes participate
          participation percentage persons pertaining practitioner predominantly
          prevalence prior probability procedure proportion provision provisions pursuant
          quarterly regarding remuneration representative require requirement respondent
          respondents retain robust scope significant significance solely specified
          stakeholder stakeholders statutory strategic strategy submit subsequent
          sufficient suppressed terminate thereafter therein transparency transition
          utilise utilisation via whereas whilst
          """
              .lines()
              .flatMap(Pattern.compile(" ")::splitAsStream)
              .toList());

  private ReadingLevel() {}

  /** Every text of a page: paragraphs, items, terms, headings. */
  record Texts(List<String> sentences, List<String> all) {}

  static Texts of(String html) {
    Matcher main = MAIN.matcher(html);
    if (!main.find()) {
      throw new IllegalArgumentException("no main part");
    }
    List<String> sentences = new ArrayList<>();
    List<String> all = new ArrayList<>();
    Matcher text = TEXT.matcher(main.group());
    while (text.find()) {
      String plain = plain(text.group(3));
      if (plain.isEmpty()) {
        continue;
      }
      all.add(plain);
      if (Set.of("p", "dd").contains(text.group(1)) && !text.group(2).contains("languages")) {
        sentences.addAll(Sentences.of(plain));
      }
    }
    return new Texts(sentences, all);
  }

  static String plain(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  static boolean passive(String sentence) {
    return PASSIVE.matcher(sentence).find();
  }

  static List<String> hardWords(String text) {
    return Pattern.compile("[^\\p{L}]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(HARD::contains)
        .toList();
  }
}
