package org.heard.redact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a comment may speak of harm to a child, so that a person must look. It is made to
 * miss little and so points at some comments that speak of no harm; it decides nothing.
 */
final class HarmWords {
  private static final String CHILD =
      "(?:him|her|them|me|my|our|his|their|the (?:child|boy|girl|lad|kid|pupil|student|children)|a (?:child|boy|girl|pupil|kid)|(?:an)?other (?:child|pupil|kid|boy|girl|lad)s?|children|kids|(?:himself|herself|myself|themselves))";
  private static final String FORCE =
      "(?:hit|hits|hitting|slap\\w*|punch\\w*|kick\\w*|drag\\w*|grabb\\w*|pinned|pinning|pins|push\\w*|shov\\w*|shook|shaken|shaking|strangl\\w*|chok\\w*|smack\\w*|beat|beaten|beating|bit|bitten|pulled|yanked|threw|thrown|held|holding|burn\\w*|hurt\\w*|harm\\w*|attack\\w*|injur\\w*|restrain\\w*|scald\\w*|tied|strapped|manhandl\\w*|pinch\\w*|spat|spit)";

  private static final List<String> SIGNS =
      List.of(
          // What a child does to itself, or says it will.
          "self[- ]?harm\\w*",
          "suicid\\w*",
          "overdos\\w*",
          "\\b(?:kill|killed|killing|end|ending|take|took|taking) (?:himself|herself|myself|themselves|themself|(?:his|her|my|their) own life|(?:his|her|my|their) life|it all)",
          "\\b(?:want\\w*|wish\\w*|rather|better off|tried|trying|going) (?:to )?(?:(?:be|die|were|was|he|she|i|they) ){0,3}(?:die|dead)\\b",
          "\\b(?:not|n['’]?t|dont|doesnt|didnt|never) want(?:ed|s)? to (?:live|be alive|be here|wake up|exist|go on|carry on living)",
          "\\bwish\\w* (?:\\w+ ){1,3}(?:dead|never been born|not been born|n['’]t been born)",
          "\\b(?:cut|cuts|cutting|scratch\\w*|hurt\\w*|bang\\w*|bit\\w*|harm\\w*|burn\\w*|starv\\w*) (?:himself|herself|myself|themselves|themself|(?:his|her|my|their) (?:own )?(?:arms?|wrists?|legs?|head|skin))",
          "\\b(?:ligature|noose|razor blades?)\\b",
          // What others do.
          "\\babus(?:e|ed|es|ing|ive|er)\\b",
          "\\bneglect\\w*",
          "\\bmolest\\w*",
          "\\bgroom(?:ed|ing)\\b",
          "\\b(?:rape[ds]?|raping)\\b",
          "\\bsexual\\w*",
          "\\bindecent\\w*",
          "\\bassault\\w*",
          "\\binappropriate(?:ly)? touch\\w*",
          "touch\\w* (?:\\w+ ){0,3}(?:inappropriate|private)\\w*",
          "\\b" + FORCE + " (?:\\w+ ){0,2}?" + CHILD + "\\b(?! (?:hand|interest|attention))",
          "\\b(?:was|were|been|being|got|gets|getting|be) (?:\\w+ ){0,2}?(?:hit|slapped|punched|kicked|dragged|grabbed|pinned|shoved|pushed over|pushed down|strangled|choked|smacked|beaten(?: up)?|bitten|burnt|burned|scalded|hurt|harmed|attacked|injured|restrained|tied|strapped|manhandled|pinched|thrown|spat at|held down)\\b",
          "\\brestrain(?:t|ts|ed|ing)\\b",
          "\\bseclu(?:ded|sion)\\b",
          "\\block(?:ed|ing|s)? (?:\\w+ ){0,3}?(?:in|up|inside|away|outside|out)\\b(?! of (?:my|the|our) (?:account|portal|email|system))",
          "\\b(?:shut|left|put|kept|held) (?:\\w+ ){0,3}?(?:in|into) (?:a|the|an) (?:\\w+ )?(?:cupboard|cage|store ?room|padded room|toilet|calm room|isolation)",
          "\\b(?:bruis\\w*|black eye|finger ?marks|hand ?prints?|cigarette burns?|fractur\\w*|broken (?:arm|wrist|leg|nose|tooth|collar ?bone|jaw|finger)|unconscious|concuss\\w*|(?:red )?marks? (?:on|round|around|up|down) (?:his|her|their|my))",
          "\\b(?:left|sat|sitting|kept) (?:\\w+ ){0,3}?in (?:(?:his|her|their|a) )?(?:own )?(?:soiled|wet|dirty|urine|faeces|wee|poo)\\w*",
          "\\bleft (?:\\w+ ){0,3}?(?:alone|unattended|unsupervised|without supervision|on (?:the|a) (?:bus|taxi|minibus|street|road|pavement))",
          "\\b(?:starv\\w+|not (?:been )?fed|n['’]t (?:been )?fed|no food or drink|dehydrat\\w*|malnourish\\w*|refus\\w* (?:\\w+ )?(?:food|water))",
          "\\b(?:domestic (?:abuse|violence)|violen(?:t|ce)|coercive|county lines|exploit\\w*|traffick\\w*|radicalis\\w*|fgm|gang)\\b",
          "\\b(?:knife|knives|stabb\\w*|weapon\\w*|scissors to|petrol|overpass|railway|train tracks?|bridge to jump|jump\\w* (?:off|from|out))\\b",
          "\\b(?:scared|afraid|frightened|terrified) (?:of|to go home)(?: (?:his|her|my|the|their) (?:dad|father|mum|mother|step\\w*|uncle|brother|boyfriend|partner|driver|teacher|ta|staff|carer|taxi driver))?\\b(?=.{0,40}\\b(?:home|dad|father|mum|mother|step\\w*|uncle|boyfriend|driver|staff|carer|him|her)\\b)",
          // Held, shut in, forced.
          "\\bface[- ]down\\b",
          "\\bdoor (?:\\w+ ){0,2}(?:held|locked|shut)",
          "\\b(?:forc(?:ed|ing) (?:it|him|her|them|the \\w+ on)|swore at (?:him|her|my)|(?:was|were|is|been|got) (?:very |so )?aggressive|(?:was|were|been|kept|is) touching (?:her|him|them|me|my))\\b",
          // Body and medicine.
          "\\b(?:blood|bleed\\w*|bled|sores?|wounds?|cuts? (?:on|to|all)|faint(?:ed|s|ing)|collapsed|hypo|choking)\\b",
          "\\b(?:does not|does ?n['’]?t|did ?n['’]?t|will not|wo ?n['’]?t|stopped|not|refus\\w*|barely) (?:been )?(?:eat|eating|eaten|drink|drinking|to eat|to drink)\\b",
          "\\b(?:old|wrong|different|double|two|extra|missed|late) (?:dos(?:e|es|age)|medicines?|medication|feed|insulin)\\b",
          "\\b(?:pills|tablets? (?:she|he|they) (?:took|had taken)|hand gel|bleach|allergic|epi ?pen|rescue med\\w*)\\b",
          "\\b(?:his|her|a|long|another|had) (?:\\w+ )?(?:seizures?|fits?)\\b(?= (?:and|at|in|on|while|when|for|it|nobody|no))",
          "\\b(?:ambulance|crisis (?:line|team)|in crisis|what i might do|(?:pull\\w*|tear\\w*|ripp\\w*) (?:out )?(?:his|her|their|my) (?:own )?(?:hair|eyelashes|nails|skin))\\b",
          // Left where no child should be.
          "\\bwrong (?:gate|stop|house|address|school|person|child)\\b(?<=(?:left|dropped|put|taken|handed|drop|at the|to the)[^.]{0,40})",
          "\\b(?:on|in|into|onto|by|along|across) (?:the|a) (?:main |busy |slip |dual |side )*(?:road|motorway|carriageway|hard shoulder)\\b(?=.{0,80}\\b(?:alone|own|he|she|him|her|child|driver)\\b)",
          "\\b(?:locked|hot|parked) (?:car|taxi|bus|minibus|van)\\b",
          "\\bleft (?:\\w+ ){1,6}(?:on (?:his|her|their|its) own|by (?:himself|herself|themselves)|in a (?:taxi|car|corridor|bus|van|minibus))\\b",
          "\\bbrought (?:him|her|them) (?:home|back)\\b(?<=police.{0,40})",
          // Danger.
          "\\b(?:not|n['’]t|isnt|never) (?:\\w+ )?safe\\b",
          "\\bunsafe\\b",
          "\\b(?:in|real|immediate|serious|grave) danger\\b",
          "\\bat risk(?: of)?(?: \\w+){0,2} (?:harm|hurt\\w*|injur\\w*|dying|death|himself|herself|abuse|exploitation|suicide)",
          "\\bsafeguarding (?:concern|issue|referral|incident|risk|failure|alert|lead|team)s?\\b",
          "\\b(?:abscond\\w*|ran (?:off|away|out|into the road)|run(?:s|ning)? (?:off|away|into the road)|went missing|gone missing|got out of (?:the )?(?:school|building|gate)|found (?:\\w+ ){0,4}(?:road|street|canal|river|railway))",
          "\\b(?:nearly|almost|could have|could've|might have) (?:died|drowned|choked|killed|been killed|been run over)\\b",
          "\\b(?:stopped breathing|turned blue|wrong (?:medication|medicine|dose)|double dose|missed (?:his|her|their) (?:medication|insulin|epipen)|anaphyla\\w*|seizures? (?:\\w+ ){0,3}(?:ignored|unnoticed|alone))\\b",
          "\\b(?:ended up|taken|rushed|back) (?:\\w+ ){0,2}(?:in|to) (?:a&e|a & e|a and e|resus|intensive care|hospital) (?:after|because|with|from|when)");

  private static final String WORD_START = "\\b";

  /**
   * Signs that begin a word are looked for only where one begins, which is four times as fast as
   * asking each of them everywhere.
   */
  private static final Pattern HARM =
      Pattern.compile(
          Stream.concat(
                  SIGNS.stream().filter(sign -> !sign.startsWith(WORD_START)),
                  Stream.of(
                      SIGNS.stream()
                          .filter(sign -> sign.startsWith(WORD_START))
                          .map(sign -> sign.substring(WORD_START.length()))
                          .collect(Collectors.joining("|", WORD_START + "(?:", ")"))))
              .collect(Collectors.joining("|")));

  private HarmWords() {}

  /** Whether a person must look at a text. */
  static boolean in(String text) {
    return HARM.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
