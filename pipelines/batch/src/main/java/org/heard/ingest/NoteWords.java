package org.heard.ingest;

import java.util.regex.Pattern;

/** The words by which meeting notes say who speaks and what was agreed. */
final class NoteWords {
  private static final Pattern ATTENDANCE =
      Pattern.compile(
          "(?i)(list of )?(attendees|attendance|present|those present|in attendance|apologies"
              + "|apologies for absence|attended by|who (came|was (here|there))|participants"
              + "|members( present)?|invitees|invited)\\b.{0,40}");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)((\\w+ )?(members?|staff|guests?|contractors?|apologies|observers?|officers"
              + "|parents( and carers)?|professionals|present|visitors)\\b.{0,20})");
  private static final Pattern CONTAINER =
      Pattern.compile(
          "(?i)(agenda|agenda items?|minutes|notes|meeting notes|discussion|discussion notes"
              + "|items discussed|what we talked about)");
  private static final Pattern ACTIONS =
      Pattern.compile(
          "(?i)((agreed |summary of |list of )?action(s| points?| items?| log| list)?( agreed"
              + "| arising| from (this|the) meeting)?|next steps|what (happens|we will do) next"
              + "|to do|who will do what)");
  private static final Pattern PROCEDURE =
      Pattern.compile(
          "(?i)(.*\\b)?(date of (the )?next meeting|next meeting|adjourn\\w*|close( of meeting)?"
              + "|welcomes?( and .*| &.*)?|introductions?|declarations? of interests?|roll call"
              + "|attendance and .*|minutes of (the )?(last|previous).*|acceptance of the agenda"
              + "|approval of (the )?(minutes|agenda).*)");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i).*\\b(meeting|minutes|notes|coffee (morning|afternoon)|forum|drop.?in|listening event"
              + "|workshop|focus group|committee|network|teleconference|board)\\b.*");
  private static final Pattern META =
      Pattern.compile(
          "(?i)(date|time|venue|location|place|where|when|chair(ed by)?|minutes? (by|taken by|taker)"
              + "|notes? (by|taken by|taker)|facilitat(or|ed by)|host(ed by)?|number of (families"
              + "|people|parents).*|present|attendees|apologies|in attendance|page|distribution"
              + "|circulation|signed|signature|date approved.*|printed name)\\s*:.*"
              + "|(?i)signature|printed name|date approved.*|(?i)the meeting (closed|adjourned|ended"
              + "|started|opened).*");
  private static final Pattern VOTE =
      Pattern.compile(
          "(?i)(motion|seconded|proposed|vote|roll call vote|for|against)\\b[ :].{0,200}"
              + "|.{1,60}: ?(aye|nay|yea|abstain(ed)?|present)|motion (passed|carried|failed).*"
              + "|roll call vote:?");
  private static final Pattern ACTION =
      Pattern.compile(
          "(?i)[\\[(]?(actions?( points?| items?)?|ap)\\s*\\d{0,3}\\s*[:.\u2013\u2014\\])-].+");
  private static final String VERBS =
      "(send|share|check|arrange|follow|contact|feed|look|ask|write|provide|invite|speak|bring"
          + "|update|circulate|find|raise|take|add|publish|review|organi[sz]e|set|confirm|produce"
          + "|report|explore|consider|chase|email|e-mail|call|meet|prepare|draft|put|create|attend"
          + "|present|get|give|make|talk|pass|forward|investigate|request|liaise|include|clarify"
          + "|collate|book|run|work|teach|discuss|let|amend|upload|post|respond|come)";
  private static final Pattern TASK =
      Pattern.compile(
          "(?:\\[?[\\p{Lu}][\\w.'\u2019&/\\]-]*|all|The|the|and|of|for)(?: (?:and |& |of |for |the )?"
              + "(?:\\[?[\\p{Lu}][\\w.'\u2019&/\\]-]*|team|council|forum|school|officers?|lead"
              + "|manager|service|staff|committee|chair|everyone)){0,5} (?:to|will) "
              + VERBS
              + "\\b.*");
  private static final Pattern OFFICER_LABEL =
      Pattern.compile(
          "(?i)([^:]{0,50}\\b)?(officers?|council|la|local authority|nhs|icb|ccg|trust|head of"
              + " [^:]{1,30}|director|manager|send team|team|senco|sendco|commissioners?|chair"
              + "|speaker|social worker|health visitor|school|lead|dco|dsco|presenter|staff|cllr"
              + "|councillor|caseworker|case worker|coordinator|co-ordinator|teacher|headteacher"
              + "|ep|psychologist|therapist|doctor|nurse|consultant|camhs|iass|sendiass|response"
              + "|reply|we did)( \\([^)]{1,40}\\))?\\s*[:\u2013\u2014].+");
  private static final String OFFICER =
      "(the |our |a |an )?(\\w+ ){0,3}(officers?|council|local authority|la|nhs|icb|ccg|head of [\\w ]{1,30}"
          + "|director|manager|send team|team|senco|sendco|commissioners?|chair(man|woman|person)?"
          + "|speaker|staff|cllr [\\w\\[\\]]+|councillor|caseworker|coordinator|co-ordinator|dco"
          + "|headteacher|presenter|psychologist|therapist|executive director|trust|service lead"
          + "|service)";
  private static final Pattern OFFICER_SAYS =
      Pattern.compile(
          "(?i)"
              + OFFICER
              + "( \\[?[\\w .,'\u2019\\]-]{1,40}|,? [^.]{1,40},)? (said|explained|confirmed|advised|reported"
              + "|stated|updated|outlined|presented|noted|told|assured|apologi[sz]ed|agreed|responded"
              + "|replied|clarified|introduced|thanked|welcomed|is looking|are looking|acknowledged"
              + "|described|gave|called|promised|announced|is recruiting|will)\\b.*");
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?i)(.{0,40}\\b)?(parents?|carers?|famil(y|ies)|mums?|dads?|mothers?|fathers?"
              + "|grandparents?|young (person|people)|child(ren)?|attendees?)\\b.*");

  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019&/().-]*(?: [\\p{L}'\u2019&/().-]+){0,4}: \\S.*");

  private NoteWords() {}

  /**
   * Whether a line begins something of its own, although no blank line stands before it: an action,
   * a line that names its speaker, or a new sentence about somebody else.
   *
   * @param before what stands before it in the same paragraph
   * @param line the line
   */
  static boolean beginsAnew(String before, String line) {
    if (ACTION.matcher(line).matches() || LABEL.matcher(line).matches()) {
      return true;
    }
    boolean sentenceEnds = before.strip().matches("(?s).*[.!?][\"'\u2019\u201d)]?");
    return sentenceEnds
        && (LABEL.matcher(before).lookingAt()
            || isOfficer(line)
            || FAMILY.matcher(line.substring(0, Math.min(20, line.length()))).matches());
  }

  static boolean isAttendance(String heading) {
    return ATTENDANCE.matcher(heading).matches();
  }

  /** Whether a heading below a list of attendees goes on with it. */
  static boolean isPeople(String heading) {
    return PEOPLE.matcher(heading).matches();
  }

  static boolean isContainer(String heading) {
    return CONTAINER.matcher(heading).matches();
  }

  static boolean isActions(String heading) {
    return ACTIONS.matcher(heading).matches();
  }

  static boolean isProcedure(String heading) {
    return PROCEDURE.matcher(heading).matches();
  }

  static boolean isTitle(String heading) {
    return TITLE.matcher(heading).matches();
  }

  /** Whether a line tells of the meeting itself: when, where, who. */
  static boolean isMeta(String text) {
    return META.matcher(text).matches() || VOTE.matcher(text).matches();
  }

  static boolean isAction(String text) {
    return ACTION.matcher(text).matches()
        || (text.length() < 240
            && TASK.matcher(text).matches()
            && !FAMILY.matcher(text.substring(0, Math.min(20, text.length()))).matches());
  }

  /** Where an action begins within a point: {@code Forms are long. ACTION: shorten them}. */
  static int actionWithin(String text) {
    java.util.regex.Matcher found =
        Pattern.compile("[\\[(]?(ACTIONS?( POINT)?|Actions?( point)?)\\s*\\d{0,3}\\s*:")
            .matcher(text);
    return found.find() ? found.start() : -1;
  }

  static boolean isOfficer(String text) {
    String start = text.substring(0, Math.min(text.length(), 400));
    int colon = start.indexOf(':');
    if (colon > 0 && colon < 60) {
      if (FAMILY.matcher(start.substring(0, colon)).matches()) {
        return false;
      }
      if (OFFICER_LABEL.matcher(start).matches()) {
        return true;
      }
    }
    return OFFICER_SAYS.matcher(start.replace('\n', ' ')).matches();
  }
}
