package org.heard.redact;

import java.util.List;
import org.heard.model.RedactionKind;

/** Numbers and dates that stand for one person: NHS, pupil, insurance number, date of birth. */
final class NumberShapes {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String DATE =
      "(?:\\d{1,2}\\h?[./-]\\h?\\d{1,2}\\h?[./-]\\h?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\h\\d{1,2}\\h(?:\\d{4}|\\d{2})(?!\\d)"
          + "|\\d{1,2}(?:st|nd|rd|th)?\\h(?:of\\h)?"
          + MONTH
          + "\\b(?:,?\\h(?:\\d{4}|'?\\d{2})(?!\\d))?|"
          + MONTH
          + "\\h\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\h\\d{4})?|"
          + MONTH
          + "\\h\\d{4})";

  static final List<Shape> ALL =
      List.of(
          Shape.exact(RedactionKind.NHS_NUMBER, "(?<![\\w+/.-])\\d{10}(?![\\w/-])")
              .where(NumberShapes::validNhsNumber),
          Shape.exact(
              RedactionKind.NHS_NUMBER,
              "(?<![\\w+/.-])[1-9]\\d{2}[\\h-–]{1,2}\\d{3}[\\h-–]{1,2}\\d{4}(?![\\w/-])"),
          Shape.anyCase(
              RedactionKind.NHS_NUMBER,
              "\\bnhs\\b\\h{0,2}(?:(?:number|no|num|id|#|is|was|:|-|=)\\.?\\h{0,2}){0,4}(?<it>\\d(?:[\\h-]?\\d){6,11})(?!\\d)"),
          Shape.anyCase(
              RedactionKind.UPN, "(?<![\\w/])[a-z](?:[\\h-]?\\d){11}[\\h-]?[a-z\\d](?![\\w])"),
          Shape.anyCase(
              RedactionKind.UPN,
              "\\b(?:upn|unique pupil number|pupil number)\\b\\h{0,2}(?:(?:number|no|is|was|:|-|=)\\.?\\h{0,2}){0,3}(?<it>[a-z]?\\d[a-z\\d]{5,14})"),
          Shape.anyCase(
              RedactionKind.NI_NUMBER,
              "(?<![\\w])[a-z]{2}[\\h-]?\\d{2}[\\h-]?\\d{2}[\\h-]?\\d{2}[\\h-]?[a-d](?![\\w])"),
          Shape.anyCase(
              RedactionKind.NI_NUMBER,
              "(?:\\bni\\b|\\bnino\\b|national insurance)\\h{0,2}(?:(?:number|no|num|is|was|:|-|=)\\.?\\h{0,2}){0,3}(?<it>[a-z]{2}[\\h-]?\\d{2}[\\h-]?\\d{2}[\\h-]?\\d{2}(?:[\\h-]?[a-z])?)(?![\\w])"),
          Shape.anyCase(
              RedactionKind.DOB,
              "(?:\\bd\\.?\\h?o\\.?\\h?b\\b\\.?|\\bdate of birth|\\bborn\\b|\\bbirth ?day\\b|\\bbirth ?date\\b)(?:[\\h:,=()-]{1,3}(?:is|was|of|on|in|the|his|her|their|given|as|being|falls)\\b){0,3}[\\h:,=()-]{0,4}(?<it>"
                  + DATE
                  + ")"),
          Shape.anyCase(
              RedactionKind.DOB,
              "\\b(?:turn(?:s|ed|ing)?|will be|be)\\h\\d{1,2}\\hon\\h(?:the\\h)?(?<it>"
                  + DATE
                  + ")"),
          Shape.anyCase(
                  RedactionKind.DOB,
                  "(?<![\\d/.-])(?<it>"
                      + DATE
                      + ")(?=\\h{0,2}\\(?(?:d\\.?o\\.?b\\b|\\h?(?:is|was)\\h(?:his|her|my|their|the)\\h(?:birthday|date of birth)))")
              .needs(signs -> signs.hasAnySmall("dob", "d.o.b", "do.b", "d.ob", "birth")),
          Shape.anyCase(
              RedactionKind.DOB,
              "\\bd\\.?o\\.?b\\b\\.?\\h?[:=-]?\\h?(?<it>\\d{6}(?:\\d{2})?)(?!\\d)"));

  private NumberShapes() {}

  /** The check digit of an NHS number: weights 10 to 2, modulo 11 (NHS Data Dictionary). */
  static boolean validNhsNumber(String number) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (number.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return check == number.charAt(9) - '0';
  }
}
