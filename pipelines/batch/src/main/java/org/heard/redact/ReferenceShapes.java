package org.heard.redact;

import java.util.List;
import org.heard.model.RedactionKind;

/** Case, plan and tribunal references, and vehicle registrations. */
final class ReferenceShapes {
  private static final String CODE =
      "(?=[\\p{L}\\d/._-]{0,30}\\d)[\\p{L}\\d]{1,15}(?:[/._-][\\p{L}\\d]{1,15}){0,5}";
  private static final String SUBJECT =
      "(?:case|complaint|plan|ehcp?|tribunal|appeal|file|claim|incident|client|record|hospital|application|referral|lgo|lgsco|ombudsman|enquiry|ticket|crime|police|court|foi|sar|sen|send|panel|customer|account|patient|student|pupil|child|order)";

  static final List<Shape> ALL =
      List.of(
          // Tribunal: EH850/23/00117.
          Shape.anyCase(
              RedactionKind.CASE_REF, "(?<![\\w/])[a-z]{1,4}\\d{2,4}/\\d{2}/\\d{3,6}(?![\\w])"),
          Shape.exact(
              RedactionKind.CASE_REF,
              "(?<![\\w/])[A-Z]{1,6}(?:[/-][A-Z]{1,6}){0,3}[/-]\\d{2,6}(?:[/-][A-Z\\d]{1,8}){1,4}(?![\\w])"),
          Shape.exact(
                  RedactionKind.CASE_REF,
                  "(?<![\\w/])(?!COVID)[A-Z]{1,6}(?:[/-][A-Z]{1,6}){0,3}[/-]?\\d{4,12}(?:[/-][A-Z\\d]{1,8}){0,3}(?![\\w])")
              .where(match -> !match.matches("[A-Z]{1,6}[/-]?(?:19|20)\\d\\d")),
          Shape.exact(
                  RedactionKind.CASE_REF,
                  "(?<![\\w/])\\d{2,8}[/-][A-Z]{1,6}[/-]?\\d{0,8}(?:[/-][A-Z\\d]{1,8}){0,2}(?![\\w])")
              .where(match -> Shape.digits(match) >= 4),
          Shape.anyCase(
                  RedactionKind.CASE_REF,
                  "\\b(?:refs?|reference)\\b\\.?(?:\\h?(?:number|no|num|code|is|was|of|for the|given|quoted)\\b\\.?){0,3}\\h?[:#=–-]?\\h?(?<it>(?:[A-Z]{2,6}\\h)?"
                      + CODE
                      + "(?:\\h\\d{2,6}){0,3})")
              .where(match -> Shape.digits(match) >= 3),
          Shape.anyCase(
                  RedactionKind.CASE_REF,
                  "\\b"
                      + SUBJECT
                      + "(?:\\h"
                      + SUBJECT
                      + "){0,2}\\h?(?:(?:ref|reference|number|num|no|id)\\b\\.?\\h?|#\\h?|:\\h?)(?:(?:is|was|of)\\h)?[:#=–-]?\\h?(?<it>(?:[A-Z]{2,6}\\h)?"
                      + CODE
                      + "(?:\\h\\d{2,6}){0,3})")
              .where(match -> Shape.digits(match) >= 3),
          Shape.anyCase(
                  RedactionKind.CASE_REF,
                  "\\b" + SUBJECT + "\\h(?<it>(?=[\\p{L}/-]{0,12}\\d{4,})" + CODE + ")")
              .where(match -> !match.matches("(?:19|20)\\d\\d(?:[/-]\\d{2,4})?")),
          Shape.anyCase(
              RedactionKind.CASE_REF,
              "\\b" + SUBJECT + "\\h(?<it>\\d{2,3}\\h\\d{3}\\h\\d{3})(?!\\d)"),
          // Whatever a long number is, it is nobody's opinion.
          Shape.exact(RedactionKind.CASE_REF, "(?<![\\w£$€,.])\\d{7,20}(?![\\w%])"),
          Shape.exact(RedactionKind.VEHICLE, "(?<![\\w/-])[A-Z]{2}\\d{2}\\h?[A-Z]{3}(?![\\w/-])"),
          Shape.exact(RedactionKind.VEHICLE, "(?<![\\w/-])[A-Z]\\d{3}\\h?[A-Z]{3}(?![\\w/-])"),
          Shape.exact(RedactionKind.VEHICLE, "(?<![\\w/-])[A-Z]{3}\\h?\\d{3}\\h?[A-Z](?![\\w/-])"),
          Shape.anyCase(
              RedactionKind.VEHICLE,
              "\\b(?:reg|registration|number ?plate|plate|vehicle|taxi|car|minibus|van|cab)s?\\b(?:\\h?(?:number|plate|no|is|was|reg|registration)\\b\\.?){0,3}\\h?[:=(–-]?\\h?(?<it>(?:[a-z]{2}\\d{2}\\h?[a-z]{3}|[a-z]\\d{1,3}\\h?[a-z]{3}|[a-z]{3}\\h?\\d{1,3}\\h?[a-z]|[a-z]{1,3}\\h?\\d{4}))(?![\\w])"),
          Shape.exact(RedactionKind.VEHICLE, "(?<![\\w/-])[a-z]{2}\\d{2}\\h[a-z]{3}(?![\\w/-])")
              .where(
                  match ->
                      !match.startsWith("ks")
                          && !match.endsWith(" the")
                          && !match.endsWith(" and")));

  private ReferenceShapes() {}
}
