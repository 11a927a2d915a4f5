package org.heard.redact;

import java.util.List;
import org.heard.model.RedactionKind;

/** Postcodes, houses and streets. */
final class AddressShapes {
  private static final String STREET =
      "(?:Road|Rd|Street|Str|Avenue|Ave|Lane|Ln|Close|Crescent|Cres|Gardens|Gdns|Terrace|Mews|Grove)";
  private static final String WIDER =
      "(?:Drive|Dr|Way|Court|Ct|Place|Pl|Hill|Park|Row|Square|Sq|Walk|Green|Rise|View|Parade|Common|Vale|End|Croft|Mead|Meadows?|Fields?|Bank|Brow|Quay|Wharf|Yard|St|Cl|Gate|Path|Chase|Heights|House|Cottages?|Villas?|Estate|Buildings|Mount|Orchard|Farm|Lodge|Mansions|Towers?|Point|Wynd|Passage|Arcade|Approach|Ridge|Leys?|Garth|Broadway|Causeway|Circus|Esplanade)";
  private static final String NAME = "(?:(?:St\\.? )?[A-Z][\\p{L}'’.-]{1,20}+(?!\\d))";
  private static final String NUMBER = "(?:\\d{1,4}\\h?[A-Za-z]?(?:\\h?[-–/]\\h?\\d{1,4})?)";
  private static final String FLAT =
      "(?:(?:Flat|Apartment|Apt|Unit|Room|flat|apartment|apt)\\.?\\h(?:\\d{1,4}[A-Za-z]?|[A-Z])\\b,?\\h)";
  private static final String TOWN = "(?:,\\h" + NAME + "(?:\\h" + NAME + "){0,2})?";
  private static final String NO_NAME =
      "(?!(?:minutes?|mins?|miles?|hours?|hrs?|weeks?|days?|months?|years?|yrs?|yr|km|the|a|an|in|on|at|by|to|of|off|and|or|per|from|down|up|out|more|other|of|times?|way|way|schools?|different|children|kids|people|staff|for|with|is|was|were|are|have|has|had|too|very|so|no|main|busy|major|high)\\b)";
  private static final String ANY_NAME = "(?:" + NO_NAME + "\\p{L}[\\p{L}'’-]{1,20})";
  private static final String NO_STREET =
      "(?:The |A |An |This |That |Our |My |Your |Their |Each |Every |Harley |Downing |Coronation |Sesame |Great Ormond |Ormond |Memory |Main |Fleet |One |Cross |High |In |On |At |Of |And |From |To |Down |Up |Whole |Long |Same |Busy |Very |Too |So |Middle |Fast |Slow )";

  static final List<Shape> ALL =
      List.of(
          Shape.exact(
              RedactionKind.POSTCODE,
              "(?<![\\w/-])[A-Z]{1,2}\\d(?:\\d|[A-Z])?\\h{0,2}\\d[A-Z]{2}(?![\\w/-])"),
          Shape.anyCase(
              RedactionKind.POSTCODE,
              "(?<![\\w/-])[a-z]{1,2}\\d(?:\\d|[a-z])?\\h{0,2}\\d(?!st|nd|rd|th|pm|am)[abd-hjlnp-uw-z]{2}(?![\\w/-])"),
          Shape.anyCase(
              RedactionKind.POSTCODE,
              "\\bpost ?code\\b(?:\\h?(?:is|was|area|of|in|:|-|=))?\\h?(?<it>[a-z]{1,2}\\d(?:\\d|[a-z])?)\\b"),
          // A number and a street with capitals.
          Shape.exact(
                  RedactionKind.ADDRESS,
                  "(?<![\\w£/.-])"
                      + FLAT
                      + "?"
                      + NUMBER
                      + ",?\\h(?:"
                      + NAME
                      + "\\h){1,4}(?:"
                      + STREET
                      + "|"
                      + WIDER
                      + ")\\b(?!')"
                      + TOWN)
              .needsDigits(1),
          // A flat, with or without a street.
          Shape.exact(
                  RedactionKind.ADDRESS,
                  "(?<![\\w])"
                      + FLAT
                      + "(?:"
                      + NAME
                      + "\\h){0,4}"
                      + NAME
                      + "(?:,\\h(?:"
                      + NAME
                      + "\\h){0,3}(?:"
                      + STREET
                      + "|"
                      + WIDER
                      + "))?")
              .needs(signs -> signs.hasAnySmall("flat", "apartment", "apt", "unit", "room")),
          Shape.anyCase(
                  RedactionKind.ADDRESS,
                  "\\b(?:flat|apartment)\\h(?:no\\.?\\h|number\\h)?\\d{1,4}[a-z]?\\b")
              .needsDigits(1),
          // A street alone.
          Shape.exact(
                  RedactionKind.ADDRESS,
                  "(?<![\\p{L}'’-])(?!"
                      + NO_STREET
                      + ")(?:"
                      + NAME
                      + "\\h){1,3}"
                      + STREET
                      + "\\b(?!\\h(?:Academy|School|Primary|Junior|Infant|Surgery|Clinic|Hospital|Centre|Nursery|Practice|College|Medical|Methodist|Baptist))"
                      + TOWN)
              .needs(
                  signs ->
                      signs.hasAny(
                          "Road", "Rd", "Str", "Ave", "Lane", "Ln", "Close", "Cres", "Gardens",
                          "Gdns", "Terrace", "Mews", "Grove")),
          // House and street: Rose Cottage, Mill Lane.
          Shape.exact(
                  RedactionKind.ADDRESS,
                  "(?<![\\p{L}'’-])(?:"
                      + NAME
                      + "\\h){1,3}(?:House|Cottages?|Farm|Lodge|Court|Mansions|Villas?|Barn|Rectory|Vicarage|Mill|Towers?|Heights),\\h(?:\\d{1,4}\\h)?(?:"
                      + NAME
                      + "\\h){1,3}(?:"
                      + STREET
                      + "|"
                      + WIDER
                      + ")\\b"
                      + TOWN)
              .needs(
                  signs ->
                      signs.hasAny(
                          "House",
                          "Cottage",
                          "Farm",
                          "Lodge",
                          "Court",
                          "Mansions",
                          "Villa",
                          "Barn",
                          "Rectory",
                          "Vicarage",
                          "Mill",
                          "Tower",
                          "Heights")),
          // Where somebody lives.
          Shape.exact(
              RedactionKind.ADDRESS,
              "(?i:\\b(?:live[sd]?|living|moved|staying|home|house|flat|address)\\h(?:(?:is|was|back|now|at|on|in|to|just|off|down|over|into|round|near)\\h){1,3}(?:the\\h)?)(?<it>(?:"
                  + NAME
                  + "\\h){1,3}(?:"
                  + STREET
                  + "|"
                  + WIDER
                  + "|Barn|Rectory|Vicarage|Mill|Hall))\\b(?!\\h(?:Academy|School|Primary|Hospital|Centre|Nursery|College|PRU|Unit|Infants?|Juniors?|High|Secondary|Special))"
                  + TOWN),
          // Small letters: a number, or a verb of living, must say that it is an address.
          Shape.anyCase(
                  RedactionKind.ADDRESS,
                  "(?<![\\w£/.-])(?!(?:19|20)\\d\\d\\b)"
                      + NUMBER
                      + ",?\\h"
                      + ANY_NAME
                      + "(?:\\h"
                      + ANY_NAME
                      + "){0,2}\\h(?:road|rd|street|avenue|ave|lane|crescent|cres|gardens|gdns|terrace|mews|grove)\\b")
              .needsDigits(1),
          Shape.anyCase(
              RedactionKind.ADDRESS,
              "\\b(?:live[sd]?|living|moved|address|house)\\h(?:(?:is|was|at|on|in|to|just|off|down|now)\\h){1,3}(?<it>(?:\\d{1,4}[a-z]?\\h)?"
                  + ANY_NAME
                  + "(?:\\h"
                  + ANY_NAME
                  + "){0,2}\\h(?:road|rd|street|avenue|ave|lane|close|crescent|cres|gardens|gdns|terrace|mews|grove|drive))\\b"),
          Shape.anyCase(
                  RedactionKind.ADDRESS,
                  "\\b(?:live[sd]?|living|moved|address|house)\\h(?:(?:is|was|at|on|to|now)\\h){1,3}(?<it>\\d{1,4}[a-z]?\\h"
                      + ANY_NAME
                      + "(?:\\h"
                      + ANY_NAME
                      + ")?\\h(?:close|drive|way|court|place|hill|park|row|square|walk|green|rise|view|parade|house))\\b")
              .needsDigits(1),
          // Number and street of a kind that needs no name: 112 the crescent.
          Shape.anyCase(
                  RedactionKind.ADDRESS,
                  "(?<![\\w£/.-])"
                      + NUMBER
                      + ",?\\hthe\\h(?:crescent|avenue|close|grove|green|mews|terrace|street|lane|drive|square|parade|broadway|mount|paddocks?|ridgeway|orchards?|meadows?|limes|firs|elms|oaks|beeches|willows|maltings|spinney|glade|moorings|cottages?|parklands|heights)\\b")
              .needsDigits(1),
          Shape.anyCase(RedactionKind.ADDRESS, "\\bp\\.?\\h?o\\.? box\\h\\d{1,6}\\b")
              .needsDigits(1));

  private AddressShapes() {}
}
