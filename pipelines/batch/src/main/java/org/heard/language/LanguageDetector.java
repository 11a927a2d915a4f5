package org.heard.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English from other languages, so that families who write in another language are counted
 * and never scored by rules that cannot read them.
 *
 * <p>English is the answer wherever there is doubt: short comments, typos and slang are English. A
 * text is foreign only where its script says so, or where it has next to no common English word and
 * the statistics of another language fit it clearly. Urdu and Punjabi in Latin letters, which
 * statistics take for anything, are told by a word list of our own. Safe under several threads.
 */
public final class LanguageDetector {
  /** Nothing to tell from, for example a text without letters; read as English. */
  public static final String UNKNOWN = "und";

  /** English. */
  public static final String ENGLISH = "en";

  /**
   * The languages whose statistics are used, and so all that the jar must carry of the detector's
   * models. Languages with a script of their own need none.
   */
  public static final List<IsoCode639_1> STATISTICS =
      List.of(
          IsoCode639_1.EN,
          IsoCode639_1.CY,
          IsoCode639_1.PL,
          IsoCode639_1.RO,
          IsoCode639_1.LT,
          IsoCode639_1.TR,
          IsoCode639_1.PT,
          IsoCode639_1.ES,
          IsoCode639_1.FR,
          IsoCode639_1.IT,
          IsoCode639_1.DE,
          IsoCode639_1.SO,
          IsoCode639_1.AR,
          IsoCode639_1.UR,
          IsoCode639_1.RU,
          IsoCode639_1.UK,
          IsoCode639_1.HI);

  private static final Map<UnicodeScript, String> BY_SCRIPT = scripts();
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*");
  private static final int READ_WORDS = 200;

  private final Set<String> english = WordList.read("english-words.txt");
  private final Set<String> romanUrdu = WordList.read("roman-urdu-words.txt");
  private final com.github.pemistahl.lingua.api.LanguageDetector statistics =
      LanguageDetectorBuilder.fromIsoCodes639_1(STATISTICS.toArray(new IsoCode639_1[0]))
          .withLowAccuracyMode()
          .build();

  private LanguageDetector() {}

  private static final class Shared {
    private static final LanguageDetector DETECTOR = new LanguageDetector();
  }

  /** The detector of this JVM; statistics are loaded when a text first needs them. */
  public static LanguageDetector shared() {
    return Shared.DETECTOR;
  }

  /** Whether a code means that a comment is counted and not scored. */
  public static boolean foreign(String code) {
    return !code.equals(ENGLISH) && !code.equals(UNKNOWN);
  }

  /**
   * The language of a text.
   *
   * @return ISO 639-1 code, {@link #ENGLISH} wherever in doubt, {@link #UNKNOWN} for a text without
   *     letters
   */
  public String detect(String text) {
    Counts counts = count(text);
    if (counts.letters == 0) {
      return UNKNOWN;
    }
    if (counts.foreignScript * 2 > counts.letters) {
      return ofScript(counts, text);
    }
    if (counts.words < 4 || counts.english * 4 >= counts.words) {
      return ENGLISH;
    }
    if (counts.romanUrdu >= 3
        && counts.romanUrdu * 3 >= counts.words
        && counts.romanUrdu > 2 * counts.english) {
      return "ur";
    }
    return ofStatistics(counts, text);
  }

  private static final class Counts {
    private int letters;
    private int foreignScript;
    private int words;
    private int english;
    private int romanUrdu;
    private final EnumMap<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
  }

  private Counts count(String text) {
    Counts counts = new Counts();
    Matcher word = WORD.matcher(MaskWord.PATTERN.matcher(text).replaceAll(" "));
    while (counts.words < READ_WORDS && word.find()) {
      String found = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      counts.words++;
      if (english.contains(found)) {
        counts.english++;
      }
      if (romanUrdu.contains(found)) {
        counts.romanUrdu++;
      }
      found
          .codePoints()
          .filter(Character::isLetter)
          .forEach(
              letter -> {
                UnicodeScript script = UnicodeScript.of(letter);
                counts.letters++;
                if (script != UnicodeScript.LATIN && script != UnicodeScript.COMMON) {
                  counts.foreignScript++;
                  counts.scripts.merge(script, 1, Integer::sum);
                }
              });
    }
    return counts;
  }

  private String ofScript(Counts counts, String text) {
    if (counts.scripts.containsKey(UnicodeScript.HIRAGANA)
        || counts.scripts.containsKey(UnicodeScript.KATAKANA)) {
      return "ja";
    }
    UnicodeScript main = UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> each : counts.scripts.entrySet()) {
      if (each.getValue() > most) {
        main = each.getKey();
        most = each.getValue();
      }
    }
    String code = BY_SCRIPT.get(main);
    if (code != null) {
      return code;
    }
    return switch (main) {
      case ARABIC -> best(text, "ar");
      case CYRILLIC -> best(text, "ru");
      case DEVANAGARI -> best(text, "hi");
      // Mathematical letters and other play with scripts.
      default -> UNKNOWN;
    };
  }

  private String best(String text, String otherwise) {
    Language best = statistics.detectLanguageOf(text);
    return best == Language.UNKNOWN || best == Language.ENGLISH ? otherwise : code(best);
  }

  private String ofStatistics(Counts counts, String text) {
    SortedMap<Language, Double> confidence =
        statistics.computeLanguageConfidenceValues(MaskWord.PATTERN.matcher(text).replaceAll(" "));
    if (confidence.isEmpty()) {
      return ENGLISH;
    }
    Language best = confidence.firstKey();
    double inEnglish = confidence.getOrDefault(Language.ENGLISH, 0.0);
    // The shorter the text and the more English words it has, the clearer the statistics must be.
    double limit = counts.english == 0 ? (counts.words >= 8 ? 0.93 : 0.85) : 0.8;
    return best == Language.ENGLISH || inEnglish > limit ? ENGLISH : code(best);
  }

  private static String code(Language language) {
    return language.getIsoCode639_1().toString();
  }

  private static Map<UnicodeScript, String> scripts() {
    Map<UnicodeScript, String> codes = new EnumMap<>(UnicodeScript.class);
    codes.put(UnicodeScript.BENGALI, "bn");
    codes.put(UnicodeScript.GURMUKHI, "pa");
    codes.put(UnicodeScript.GUJARATI, "gu");
    codes.put(UnicodeScript.TAMIL, "ta");
    codes.put(UnicodeScript.TELUGU, "te");
    codes.put(UnicodeScript.MALAYALAM, "ml");
    codes.put(UnicodeScript.SINHALA, "si");
    codes.put(UnicodeScript.HAN, "zh");
    codes.put(UnicodeScript.HANGUL, "ko");
    codes.put(UnicodeScript.THAI, "th");
    codes.put(UnicodeScript.HEBREW, "he");
    codes.put(UnicodeScript.GREEK, "el");
    codes.put(UnicodeScript.GEORGIAN, "ka");
    codes.put(UnicodeScript.ARMENIAN, "hy");
    codes.put(UnicodeScript.ETHIOPIC, "am");
    codes.put(UnicodeScript.KHMER, "km");
    codes.put(UnicodeScript.MYANMAR, "my");
    return codes;
  }
}
