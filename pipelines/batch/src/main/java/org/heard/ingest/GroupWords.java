package org.heard.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which group of a family, or fact of a case, a header speaks of. */
final class GroupWords {
  private static final Map<String, Pattern> OF_FAMILIES = new LinkedHashMap<>();
  private static final Map<String, Pattern> OF_CASES = new LinkedHashMap<>();

  static {
    OF_FAMILIES.put(
        "consent",
        Pattern.compile(
            ".*\\b(consent|permission|happy for us to|may we (quote|use|share)|can we (quote|use"
                + "|share)|quote your|agree to (be quoted|your comments)|anonymous(ly)? quot\\w*"
                + "|publish (your|my))\\b.*"));
    OF_FAMILIES.put(
        "speaker",
        Pattern.compile(
            ".*\\b((are|were) you (a|an|the|completing|answering|responding)|completing (this|the)"
                + "|respondent type|who is (completing|answering|filling)|i am (a|an)|relationship"
                + "|in what capacity|capacity|responding as|answering as|which best describes you"
                + "|(what is|describes?) your role|on whose behalf|type of respondent|speaker|complainant type)\\b.*"));
    OF_FAMILIES.put(
        "age_band",
        Pattern.compile(
            ".*\\b(age|ages|aged|age ?group|age ?band|age ?range|how old|year group|key stage"
                + "|school year|phase|nc year)\\b.*"));
    OF_FAMILIES.put(
        "need",
        Pattern.compile(
            ".*\\b(primary need|type of need|needs?|diagnosis|diagnoses|disabilit\\w+|condition"
                + "|send type|sen type|category of need|area of need|sen status|send status)\\b.*"));
    OF_FAMILIES.put(
        "setting",
        Pattern.compile(
            ".*\\b(setting|settings|school|schools|nursery|college|placement|education(al)? setting"
                + "|type of (school|provision)|provision|establishment)\\b.*"));
    OF_FAMILIES.put(
        "area",
        Pattern.compile(
            ".*\\b(area|district|borough|locality|ward|town|city|region|county|location|where do you"
                + " live|council dist|local authority|neighbourhood|community board|village"
                + "|part of)\\b.*"));
    OF_CASES.put("stage", Pattern.compile("(.*\\b)?stage( .*)?|.*\\blevel\\b.*"));
    OF_CASES.put(
        "outcome",
        Pattern.compile(
            ".*\\b(outcome|decision|upheld|result|conclusion|determination|justified)\\b.*"));
    OF_CASES.put(
        "category",
        Pattern.compile(
            ".*\\b(category|categories|type|theme|subject|topic|nature|reason|classification"
                + "|complaint type|cause|issue|subcategory|descriptor|origin)\\b.*"));
    OF_CASES.put(
        "service",
        Pattern.compile(
            ".*\\b(service|department|directorate|team|division|section|business unit|agency)\\b.*"));
  }

  private GroupWords() {}

  /** The field of a group; empty where the header names none. */
  static Optional<String> field(String plain, boolean complaint) {
    if (complaint) {
      Optional<String> fact = first(OF_CASES, plain);
      if (fact.isPresent()) {
        return fact;
      }
    }
    return first(OF_FAMILIES, plain);
  }

  private static Optional<String> first(Map<String, Pattern> fields, String plain) {
    return fields.entrySet().stream()
        .filter(each -> each.getValue().matcher(plain).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether the header asks who somebody is, in words that name no field of ours. */
  static boolean isAboutPerson(String plain) {
    return plain.matches(
        ".*\\b(gender|sex|ethnic\\w*|religion|faith|sexual orientation|marital|income|education"
            + "|employment|occupation|how many children|number of children|first language"
            + "|main language|pronouns?|nationality|household|level of|how often|how long"
            + "|how many|approximately)\\b.*");
  }
}
