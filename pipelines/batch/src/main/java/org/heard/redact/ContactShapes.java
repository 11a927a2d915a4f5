package org.heard.redact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.model.RedactionKind;

/** E-mail addresses, telephone numbers, web addresses and handles. */
final class ContactShapes {
  private static final String DOMAIN_END =
      "(?:com|org|net|edu|gov|info|biz|io|uk|eu|ie|pl|ro|de|fr|co|me|tv|app|dev|online|site|blog|test|example|invalid)";
  private static final String DOT =
      "(?:\\.|\\h{0,2}(?:\\(dot\\)|\\[dot\\]|\\{dot\\})\\h{0,2}|\\h{1,2}dot\\h{1,2})";
  private static final String SPOKEN_LOCAL =
      "[\\w+-]{1,40}(?:(?:" + DOT + "|\\h(?:underscore|dash|hyphen)\\h)[\\w+-]{1,40}){0,5}";
  private static final String SPOKEN_DOT =
      "(?:\\h{0,2}(?:\\(dot\\)|\\[dot\\]|\\{dot\\})\\h{0,2}|\\h{1,2}dot\\h{1,2})";
  private static final String MAIL_HOST =
      "(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|btinternet|live|sky|ntlworld|talktalk|proton(?:mail)?|me|mail)";
  private static final String DIGIT_WORD =
      "(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)";

  /** "at" with a host or a domain behind it, in small letters: the end of a spoken address. */
  private static final Pattern AT_HOST =
      Pattern.compile(
          "\\hat\\h{1,2}(?:"
              + MAIL_HOST
              + "\\b|[\\w-]{1,40}(?:\\.[\\w-]{1,20}){0,3}\\."
              + DOMAIN_END
              + "\\b)");

  private static final Pattern INNER_DOT = Pattern.compile("[A-Za-z\\d-]\\.[A-Za-z]");

  private static final Set<String> NO_HANDLE =
      Words.of(
          """
          school home work the my his her our their least all nursery college hospital
          night lunch once first last times this that a an meeting panel tribunal review
          nhs everyone here reception
          """);

  static final List<Shape> ALL =
      List.of(
          Shape.anyCase(
                  RedactionKind.EMAIL,
                  "[\\p{L}\\p{N}._%+'-]{1,64}\\h?@\\h?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}(?<![.-])")
              .needs(signs -> signs.hasAny("@")),
          Shape.anyCase(RedactionKind.EMAIL, "[\\p{L}\\p{N}._%+-]{1,64}@" + MAIL_HOST + "\\b")
              .needs(signs -> signs.hasAny("@")),
          Shape.anyCase(
                  RedactionKind.EMAIL,
                  "\\b"
                      + SPOKEN_LOCAL
                      + "\\h{0,2}(?:@|\\(at\\)|\\[at\\]|\\{at\\}|\\bat\\b)\\h{0,2}[\\w-]{1,40}(?:"
                      + SPOKEN_DOT
                      + "[\\w-]{1,20}){1,4}")
              .needs(signs -> signs.hasAnySmall("dot") && signs.hasAnySmall("@", "at")),
          Shape.anyCase(
                  RedactionKind.EMAIL,
                  "\\b"
                      + SPOKEN_LOCAL
                      + "\\h{0,2}(?:\\(at\\)|\\[at\\]|\\{at\\})\\h{0,2}[\\w-]{1,40}(?:"
                      + DOT
                      + "[\\w-]{1,20}){0,4}")
              .needs(signs -> signs.hasAnySmall("(at)", "[at]", "{at}")),
          Shape.anyCase(
                  RedactionKind.EMAIL,
                  "\\b(?:[\\w+-]{0,40}[._\\d][\\w.+-]{1,40}|(?<=(?:e-?mail|email me|contact|write to)\\h(?:is\\h|on\\h|me\\h|:\\h)?)[\\w.+-]{2,40})\\h{1,2}at\\h{1,2}(?:"
                      + MAIL_HOST
                      + "\\b(?:\\."
                      + DOMAIN_END
                      + "){0,2}|[\\w-]{1,40}(?:\\.[\\w-]{1,20}){0,3}\\."
                      + DOMAIN_END
                      + "\\b)")
              .needs(signs -> AT_HOST.matcher(signs.small()).find()),
          Shape.anyCase(
                  RedactionKind.URL,
                  "\\b(?:https?://|ftp://|www\\.)[^\\s<>\"\\[\\]]{2,500}(?<![.,;:!?)'’])")
              .needs(signs -> signs.hasAnySmall("://", "www.")),
          Shape.anyCase(
                  RedactionKind.URL,
                  "(?<![\\w@./])(?:[a-z\\d-]{1,63}\\.){1,5}"
                      + DOMAIN_END
                      + "(?![\\w@-])(?:/[^\\s<>\"\\[\\]]{0,300}(?<![.,;:!?)'’]))?")
              .where(ContactShapes::looksLikeAddress)
              .needs(signs -> INNER_DOT.matcher(signs.text()).find()),
          Shape.anyCase(
                  RedactionKind.URL,
                  "(?<![\\w@./])[a-z\\d-]{2,63}\\.(?:ly|gl|gd|be|cc|link|page|info|news)/[\\w/.?=&-]{1,100}(?<![.,;:!?)'’])")
              .needs(signs -> signs.hasAny("/")),
          Shape.anyCase(RedactionKind.HANDLE, "(?<![\\w@./])/?u/[\\w-]{3,20}(?![\\w/])")
              .needs(signs -> signs.hasAnySmall("u/")),
          Shape.anyCase(RedactionKind.HANDLE, "(?<![\\w@./])@[\\w][\\w.]{1,29}(?<!\\.)")
              .where(ContactShapes::looksLikeHandle)
              .needs(signs -> signs.hasAny("@")),
          Shape.anyCase(
                  RedactionKind.HANDLE,
                  "\\b(?:insta(?:gram)?|twitter|tik ?tok|snap(?:chat)?|facebook|fb|youtube|username|user name|handle|discord|threads)\\h{0,2}(?:(?:is|name|as|:|-|=|account|page|handle)\\h{0,2}){0,3}(?<it>(?=[\\w.]{0,30}[_\\d])[\\p{L}_][\\w.]{2,30}(?<!\\.))")
              .needs(signs -> signs.digits() > 0 || signs.hasAny("_")),
          Shape.anyCase(
                  RedactionKind.PHONE,
                  "(?<![\\w+£$#/.-]|\\d,)(?:\\(?(?:\\+|00)\\h?44\\)?[\\h.-]{0,2}(?:\\(0\\))?(?:[\\h().–-]{0,3}\\d){9,10}|\\(?[0o](?:[\\h().–-]{0,3}\\d){9,10})(?![\\d])")
              .where(match -> !match.matches("\\d{2}[.-]\\d{2}[.-]\\d{4}.*"))
              .needsDigits(9),
          Shape.anyCase(
                  RedactionKind.PHONE,
                  "(?<![\\w+£$#/.-]|\\d,)\\+(?:[\\h().-]{0,2}\\d){8,14}(?!\\d)")
              .needsDigits(8),
          Shape.exact(
                  RedactionKind.PHONE,
                  "(?<![\\w£/.-]|\\d,)7\\d{3}[\\h.-]?\\d{3}[\\h.-]?\\d{3}(?![\\d])")
              .needsDigits(10),
          Shape.anyCase(
                  RedactionKind.PHONE,
                  "\\b(?:tel(?:ephone)?|phone|ring|call|text|mobile|mob|landline|fax|whats ?app|number)\\b\\.?\\h?(?:(?:me|us|her|him|them|on|number|no|is|at|:|-|=|back)\\.?\\h?){0,4}(?<it>\\d(?:[\\h-]?\\d){5,10})(?!\\d)(?!\\h?(?:times|weeks|days|hours|months|people))")
              .needsDigits(6),
          Shape.anyCase(
              RedactionKind.PHONE,
              "\\b" + DIGIT_WORD + "(?:[\\h,-]{1,2}" + DIGIT_WORD + "){6,14}\\b"));

  private ContactShapes() {}

  private static boolean looksLikeHandle(String match) {
    return !NO_HANDLE.contains(match.substring(1).toLowerCase(java.util.Locale.ROOT))
        && match.chars().anyMatch(Character::isLetter);
  }

  /**
   * Words joined by a missing space ("help.me", "us.co") are no addresses; a slash or www decides.
   */
  private static boolean looksLikeAddress(String match) {
    return !match.matches(
        "(?i)[a-z]{1,15}\\.(?:me|co|app|de|io|tv|pl|ro|site|blog|online|info|test|fr|ie|dev)");
  }
}
