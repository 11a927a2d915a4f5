package org.heard.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words of headers that say what a column is for, whatever tool wrote it. */
final class HeaderWords {
  private static final Pattern CONTACT_NAME =
      Pattern.compile(
          "((full|first|last|middle|family|given|preferred|known as|your|my|contact|recipient"
              + "|respondents?|complainants?|customers?|parents?|carers?|guardians?|childs?"
              + "|childrens?|pupils?|students?|persons?|young persons?|clients?|users?|members?"
              + "|staff|officers?|case ?workers?|teachers?|handlers?|submitter|author|and|or|the"
              + "|title)[ /]*)*"
              + "(names?|surnames?|forenames?|firstname|lastname|fullname|initials)( [12])?");
  private static final Pattern NAME_OF_PERSON =
      Pattern.compile(
          ".*\\b(your|childs|childrens|parents|carers|pupils|persons|respondents|complainants)"
              + " ((full|first|last|own) )?(name|surname|forename)s?\\b.*"
              + "|.*\\bnames? of (the |your |any |a )?(\\w+ )?(child|children|parents?|carers?"
              + "|persons?|people|complainants?|young person|pupils?|respondents?|instructors?"
              + "|staff|teachers?|professionals?|social workers?|officers?|attendees)\\b.*"
              + "|.*\\bnames of the \\w+ ?(instructors|staff|teachers|people)\\b.*");
  private static final Pattern CONTACT =
      Pattern.compile(
          ".*\\b(e ?mail|e ?mails|emailaddress|telephone|phone number|phone no|mobile|mobile number"
              + "|tel|tel no|postcode|post code|postal code|zip|zip ?code|ip ?address|ip|latitude"
              + "|longitude|date of birth|dob|d o b|nhs number|nhs no|upn|national insurance"
              + "|ni number|contact details?|contact number|home address|postal address"
              + "|your address|street address|address line.*|twitter|facebook|social media handle"
              + "|phone)\\b.*"
              + "|address( \\d| line.*)?|(your |home |full |contact |complainants? )?address"
              + "|street|house number|landline|signature");
  private static final Pattern SHORT_ONLY =
      Pattern.compile(".*\\b(phone|mobile|tel|ip|twitter|facebook|e ?mails?|zip|telephone)\\b.*");
  private static final Pattern ASKS_FOR_CONTACT =
      Pattern.compile(
          ".*\\b(your|an|a|leave|provide|enter|add|give)( us)?( your)?( \\w+)?"
              + " (e ?mail( address)?|(tele)?phone( number)?|mobile( number)?|address|postcode"
              + "|contact (details|number|information))\\b.*");
  private static final Pattern METADATA =
      Pattern.compile(
          "status|response type|progress|duration( in seconds| seconds| in minutes)?|finished"
              + "|distribution ?channel|user ?language|language|collector ?id|collector|tracking"
              + " link|total points|quiz feedback|last modified time|last modified|user ?no"
              + "|row checksum|custom data( \\d+)?|points .*|feedback q\\d.*|completion status"
              + "|referr?er|extended referr?er|session ?id|user agent|link name|device( type)?"
              + "|browser|operating system|version|source|channel( of)?( response)?|time taken"
              + "|completion time seconds|percent complete|response set|score|sc\\d+|flags?"
              + "|tags?|weight|completed|response status|last page|seed|start language"
              + "|refurl|fraud score|dupe score|recaptcha score|opt out|panel id"
              + "|page \\d+ time|organi[sz]ation( name)?|what is your organi[sz]ation.*|days (taken|open|to close)|working days( .*)?|survey (id|name|title)|form (id|name)|is test|test response");
  private static final Pattern DATE =
      Pattern.compile(
          ".*\\b(dates?|timestamp|time ?stamp|submitted|received|closed|opened|opendate|closedate"
              + "|recorded|startdate|enddate|recordeddate|datetime|created|logged|resolved|started"
              + "|ended|completion time|start time|end time|time|day|modified on|created on)\\b.*"
              + "|\\w*date");
  private static final Pattern FAMILY_ID =
      Pattern.compile(
          "(.*\\b)?(family|household|parent|carer|child|participant|member|person|customer|client"
              + "|panellist|service user|young person) ?(ids?|ref|reference|number|no|code|key"
              + "|identifier|urn)( \\w+)?|external( data)? reference|customer(id)?");
  private static final Pattern ID =
      Pattern.compile(
          "(.*\\b)?(ids?|identifiers?|ref|refs|reference|ref no|reference (number|no)|ref number"
              + "|case (number|no|ref|id)|complaint (number|no|ref)|ticket( number| no)?|key|urn"
              + "|uid|guid|uuid|unique key|record (number|no)|response (number|no)|row (number|no)"
              + "|case|casenumber|respondentid|responseid|userid|uniqueid|recordid|caseid"
              + "|caseref|complaintid|complaint id|unique reference number|service request number"
              + "|enquiry number|feedback number|index)");
  private static final Pattern TICK_ALL =
      Pattern.compile(
          ".*\\b((select|tick|check|choose|mark|pick)( \\w+)* (all|any)|all that apply"
              + "|as many as|more than one|select up to|choose up to|tick up to|all those that)\\b.*");
  private static final Pattern RATING =
      Pattern.compile(
          ".*\\b(rate|rating|ratings|rated|scale|score|scored|satisf\\w+|dissatisf\\w+|likely"
              + "|agree|extent|star rating|how many stars|rank|ranking|order of preference|how (well|good|easy|helpful"
              + "|happy|confident|useful|important|supported|involved|far)|out of (5|10|five|ten)"
              + "|felt|feel|nps|experience of)\\b.*");
  private static final Pattern FEELING =
      Pattern.compile(
          ".*\\b(felt|feel|listen\\w*|heard|satisf\\w+|agree|involved|respect\\w*|easy|helpful"
              + "|support\\w*|understood|understand\\w*|recommend|informed|explained|treated|included"
              + "|valued|trust\\w*|dignity|able to|opportunity|met your|meet your|happy with)\\b.*");
  private static final Pattern HEARD =
      Pattern.compile(
          ".*\\b(listened to|(feel|felt|feeling|be|were|was|being|are|am) heard|views? (\\w+ )*"
              + "(heard|listened|taken (into account|seriously)|valued)|listens? to"
              + "|listening to (me|you|us|families|parents))\\b.*");
  private static final Pattern COMMENT =
      Pattern.compile(
          ".*\\b(comments?|feedback|tell us|free ?text|open ended response|open response|explain"
              + "|describe|describes?|why|reasons?|anything else|any other|other (please|write|"
              + "comments)|please (say|give|add|share|expand|provide|state|write)|specify|details?"
              + "|narrative|summary|description|suggestions?|thoughts|views|in your own words"
              + "|further information|additional information|improve\\w*|do better|go(ne)? well"
              + "|went well|could be better|concerns?|verbatim|text|what (was|is|are|were|did|do"
              + "|could|would|should|else|one thing|worked|matters?)|how (could|can|would) we"
              + "|issues? raised|statement|compliments?|nature of complaint|desired outcome"
              + "|what happened|write in|other)\\b.*");
  private static final Pattern FREE_TEXT =
      Pattern.compile(
          ".*\\b(free ?text|open ended|text entry|comments?|in your own words|verbatim|tell us"
              + "|please (explain|describe)|anything else|narrative|write in)\\b.*"
              + "|((summary|details?|description|text|nature|outline) of )?(the )?(complaint|concern|issue|case)"
              + "( (summary|details?|description|text|narrative|outline))"
              + "|(summary|details?|description|text|outline) of (the )?(complaint|concern|issue|case)s?.*"
              + "|what (isnt|is not|hasnt|has not|didnt|doesnt|wasnt) .*");
  private static final Pattern TRANSLATION =
      Pattern.compile(
          ".*\\b(translation|translated|in english|english (version|text|translation))\\b.*");
  private static final Pattern REPLY =
      Pattern.compile(
          "(.*\\b)?(response|reply|our response|officers? (response|reply|comments?|notes?|statement)"
              + "|councils? (response|reply|comments?)|response (sent|given|text|to .*|details?"
              + "|summary|letter)|resolution( .*)?|investigat\\w+( .*)?|findings?|lessons? .*"
              + "|learning( .*)?|actions?( taken| agreed)?|remedy|remedial .*|internal notes?"
              + "|case notes?|notes|handler.*|outcome (details?|letter|summary|notes?)|progress notes?"
              + "|officer.* (response|reply|finding).*|manager.* (response|reply|comments?)"
              + "|provider response|summary of (response|findings|outcome).*|final response)");
  private static final Pattern STAFF =
      Pattern.compile(
          "(.*\\b)?(owner|assigned to|officer|handler|investigator|investigating officer|case ?worker"
              + "|manager|created by|modified by|closed by|logged by|allocated to|staff member"
              + "|lead officer|responding officer|complainant|customer|parent|carer|respondent"
              + "|contact|instructors?|submitted by|raised by|made by|on behalf of)");

  private HeaderWords() {}

  /**
   * A header for looking at: lower case, {@code camelCase} and {@code snake_case} as words, marks
   * as spaces, without numbers of questions in front.
   */
  static String plain(String header) {
    String words =
        Blank.fold(header)
            .replaceAll("<[^>]{1,40}>", " ")
            .replaceAll("(?<=[a-z])(?=[A-Z][a-z])", " ")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return words.replaceFirst("^(q ?)?\\d{1,3}[a-z]? (?=\\D)", "");
  }

  static boolean isContact(String plain) {
    if (CONTACT_NAME.matcher(plain).matches() || NAME_OF_PERSON.matcher(plain).matches()) {
      return true;
    }
    if (plain.matches("what is your (name|email|email address|postcode|phone number).*")) {
      return true;
    }
    boolean wordy = plain.chars().filter(c -> c == ' ').count() >= 5;
    if (wordy && SHORT_ONLY.matcher(plain).matches()) {
      return ASKS_FOR_CONTACT.matcher(plain).matches();
    }
    return CONTACT.matcher(plain).matches()
        || (ASKS_FOR_CONTACT.matcher(plain).matches() && !wordy);
  }

  static boolean isMetadata(String plain) {
    return METADATA.matcher(plain).matches();
  }

  static boolean isDate(String plain) {
    return DATE.matcher(plain).matches();
  }

  static boolean isFamilyId(String plain) {
    return FAMILY_ID.matcher(plain).matches();
  }

  static boolean isId(String plain) {
    return ID.matcher(plain).matches();
  }

  static boolean isTickAll(String plain) {
    return TICK_ALL.matcher(plain).matches();
  }

  static boolean isRating(String plain) {
    return RATING.matcher(plain).matches();
  }

  /** Whether a yes or no to it says how somebody felt, rather than who somebody is. */
  static boolean isFeeling(String plain) {
    return FEELING.matcher(plain).matches();
  }

  static boolean isHeard(String plain) {
    return HEARD.matcher(plain).matches();
  }

  static boolean isComment(String plain) {
    return COMMENT.matcher(plain).matches();
  }

  /** Whether only free text can answer it. */
  static boolean isFreeText(String plain) {
    return FREE_TEXT.matcher(plain).matches();
  }

  static boolean isTranslation(String plain) {
    return TRANSLATION.matcher(plain).matches();
  }

  /** Whether it holds what the council wrote back. */
  static boolean isReply(String plain) {
    return REPLY.matcher(plain).matches();
  }

  /** Whether it names a person by part rather than by the word name. */
  static boolean isStaff(String plain) {
    return STAFF.matcher(plain).matches();
  }
}
