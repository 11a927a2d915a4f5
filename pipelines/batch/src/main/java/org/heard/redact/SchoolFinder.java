package org.heard.redact;

import java.util.List;
import java.util.Set;
import org.heard.model.RedactionKind;

/**
 * Names of schools: "Oakfield Primary", "the Bridge Academy", "St Mary's". A kind of school ("the
 * special school", "Local Primary") is none.
 */
final class SchoolFinder {
  private static final Set<String> HEADS =
      Words.of(
          """
          school schools primary academy academies college nursery infants infant juniors
          junior secondary high grammar preschool pre-school playgroup comprehensive comp
          prep pru kindergarten sixth federation acadamy accademy acadmy primry nursary collage
          colledge scool secondry
          """);
  private static final Set<String> SURE_HEADS =
      Words.of(
          """
          primary academy infants juniors nursery comprehensive preschool playgroup acadamy
          accademy acadmy primry nursary
          """);

  /** Words that say what kind of school it is and name none. */
  private static final Set<String> GENERIC =
      Words.of(
          """
          school schools primary academy college nursery infants infant juniors junior
          secondary high grammar preschool pre-school playgroup comprehensive comp prep
          pru kindergarten sixth form federation special mainstream local new old current
          previous next first last good great small big state private independent village
          town middle upper lower church faith catholic boarding residential day sen send
          semh asd asc autism sld mld pmld specialist maintained named community further
          education forest sunday summer saturday holiday after before pre home hospital
          virtual online free trust foundation council county district international ce c
          e of rc cofe coe va vc voluntary aided controlled and & the studio technical
          sports arts language medical nurture year years early key stage alternative
          provision unit outreach roman england methodist islamic jewish muslim hindu sikh
          welsh english drama art music swimming driving law other another our my his her
          their this that any every each some no which what your a an all both same
          different
          """);

  private static final Set<String> TAIL =
      Words.of(
          """
          school academy college form nursery infants juniors infant junior primary
          secondary federation centre unit pru preschool high grammar
          """);

  private static final Set<String> NOT_SAINTS =
      Words.of(
          """
          albans helens helen's ives austell leonards neots andrews davids asaph pancras
          helier johns john petersburg lucia kitts louis nicholas
          """);
  private static final Set<String> AFTER_SAINT =
      Words.of(
          """
          hospital church hospice street road ward centre day ambulance close avenue lane
          way court park hall cathedral surgery clinic practice medical square
          """);
  private static final Set<String> ATTENDS =
      Words.of(
          """
          at to in from attends attended attending joined left leaving join attend called
          named near with via by chose visited visiting toured of for like and into start
          starts started starting
          """);

  private static final Set<String> ATTENDING = Set.of("attends", "attend", "attending", "attended");
  private static final Set<String> PLACED =
      Set.of(
          "place",
          "started",
          "starts",
          "starting",
          "enrolled",
          "roll",
          "placed",
          "placement",
          "pupil");

  /** Words that begin no name of a school. */
  private static final Set<String> FUNCTION_WORDS =
      Words.of(
          """
          after before and of the & our my his her their this that any every each some no
          which what your a an all both same different other another home next last first
          provision year years new
          """);

  private SchoolFinder() {}

  /** Adds the spans of school names among tokens that are not masked yet. */
  static void find(Passage passage, List<Span> spans) {
    int done = 0;
    for (int i = 0; i < passage.size(); i++) {
      if (i < done || passage.taken(i)) {
        continue;
      }
      int last = saint(passage, i);
      int first = i;
      if (last < 0 && HEADS.contains(passage.plain(i))) {
        first = nameBefore(passage, i, done);
        last = first < i ? tail(passage, i) : -1;
      }
      if (last < 0 && attended(passage, i)) {
        first = i;
        last = i;
        while (passage.sameSentence(i, last + 1)
            && properName(passage, last + 1)
            && !passage.opens(last + 1)) {
          last++;
        }
      }
      if (last >= 0) {
        spans.add(
            new Span(
                passage.token(first).start(), passage.token(last).end(), RedactionKind.SCHOOL));
        done = last + 1;
      }
    }
  }

  /** "She attends Hillcrest", "our school, Hillcrest,": a name without a kind of school. */
  private static boolean attended(Passage passage, int i) {
    if (!properName(passage, i)
        || passage.opens(i)
        || passage.shouted(i)
        || passage.ordinary(i)
        || Words.FIRST_NAMES.contains(passage.plain(i))
        || !passage.token(i).tag().startsWith("NNP")
        || ListedNames.THINGS.contains(passage.near(i, 1))) {
      return false;
    }
    int before = passage.near(i, -1).equals("the") ? -2 : -1;
    String first = passage.near(i, before);
    String second = passage.near(i, before - 1);
    return ATTENDING.contains(first)
        || (first.equals("to") && second.equals("goes"))
        || (first.equals("at") && PLACED.contains(second))
        || (first.equals("from") && second.equals("excluded"))
        || ((first.equals("called") || first.equals("named") || first.equals(","))
            && HEADS.contains(second)
            && !second.equals("high"));
  }

  /** Index of the last token of a saint's school that begins here, or -1. */
  private static int saint(Passage passage, int i) {
    String word = passage.plain(i);
    boolean saint =
        word.equals("st") || word.equals("st.") || word.equals("saint") || word.equals("ss");
    if (!saint || !passage.sameSentence(i, i + 1) || passage.taken(i + 1) || !passage.word(i + 1)) {
      return -1;
    }
    boolean capitals = passage.capital(i) && passage.capital(i + 1);
    if (!capitals && passage.ordinary(i + 1) && !Words.FIRST_NAMES.contains(passage.plain(i + 1))) {
      return -1;
    }
    int last = i + 1;
    boolean possessive = passage.plain(i + 1).endsWith("s") && passage.plain(i + 1).length() > 3;
    if (passage.joined(last + 1) && passage.plain(last + 1).equals("'s")) {
      last++;
      possessive = true;
    }
    while (passage.sameSentence(i, last + 1)
        && !passage.taken(last + 1)
        && (GENERIC.contains(passage.plain(last + 1))
            && !isFunction(passage.plain(last + 1))
            && (passage.capital(last + 1) || TAIL.contains(passage.plain(last + 1))))) {
      last++;
    }
    boolean named = last > i + (possessive && passage.plain(i + 2).equals("'s") ? 2 : 1);
    if (named) {
      return last;
    }
    boolean elsewhere =
        AFTER_SAINT.contains(passage.near(last, 1)) || NOT_SAINTS.contains(passage.plain(i + 1));
    return possessive && !elsewhere ? last : -1;
  }

  private static boolean isFunction(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /**
   * Index of the first token of the name that ends before a head; the head itself if there is none.
   */
  private static int nameBefore(Passage passage, int head, int floor) {
    int i = head;
    int first = head;
    boolean named = false;
    while (i - 1 >= floor
        && head - i < 6
        && passage.sameSentence(i - 1, head)
        && !passage.taken(i - 1)) {
      int j = i - 1;
      String word = passage.plain(j);
      if (word.equals("'s") || word.equals("-") || word.equals("&") || word.equals("of")) {
        // Part of a name only where a name goes on before it.
        boolean child =
            word.equals("'s")
                && !passage.capital(head)
                && Words.FIRST_NAMES.contains(passage.plain(j - 1));
        if (j - 1 < floor || child || !properName(passage, j - 1)) {
          break;
        }
        i = j;
        continue;
      }
      if (properName(passage, j)) {
        named = true;
        first = j;
        i = j;
      } else if ((passage.capital(j) && GENERIC.contains(word) && !isFunction(word))
          || (GENERIC.contains(word) && HEADS.contains(word))
          || word.equals("special")
          || word.equals("church")
          || word.equals("catholic")
          || word.equals("c")
          || word.equals("e")
          || word.equals("ce")
          || word.equals("rc")) {
        i = j;
      } else {
        break;
      }
    }
    if (named && first > floor && Set.of("st", "st.").contains(passage.near(first, -1))) {
      first--;
    }
    if (!named && !passage.capital(head)) {
      return lowerName(passage, head);
    }
    return named ? first : lowerName(passage, head);
  }

  /** A word with a capital that can name a school. */
  private static boolean properName(Passage passage, int i) {
    if (passage.taken(i) || !passage.word(i) || !passage.capital(i)) {
      return false;
    }
    String word = passage.plain(i);
    if (GENERIC.contains(word)) {
      return false;
    }
    String tag = passage.token(i).tag();
    if (passage.shouted(i)) {
      return !passage.ordinary(i) && word.length() > 3;
    }
    if (passage.opens(i)) {
      // A capital that any word has here.
      return !(passage.ordinary(i)
              || Words.of(
                      """
          PRP PRP$ DT IN CC RB WRB WP MD VB VBD VBG VBN VBP VBZ UH JJR JJS
          """)
                  .contains(tag))
          || (passage.capital(i + 1) && tag.startsWith("NN") && !Words.NOT_NAMES.contains(word));
    }
    return !(Words.NOT_NAMES.contains(word) && !tag.startsWith("NNP"))
        && !Set.of("PRP", "PRP$", "DT", "IN", "CC").contains(tag)
        && !Set.of("kent", "ofsted", "camhs", "ehcp", "senco", "london").contains(word);
  }

  /** Small letters: "at oakfield primary". */
  private static int lowerName(Passage passage, int head) {
    int i = head - 1;
    if ((!SURE_HEADS.contains(passage.plain(head))
            && !Set.of("school", "high", "college").contains(passage.plain(head)))
        || !passage.sameSentence(i, head)
        || passage.taken(i)
        || !passage.word(i)
        || (passage.capital(i) && passage.opens(i))
        || passage.plain(i).length() < 4
        || GENERIC.contains(passage.plain(i))
        || passage.ordinary(i)
        || (Words.FIRST_NAMES.contains(passage.plain(i))
            && !SURE_HEADS.contains(passage.plain(head)))
        || !passage.token(i).tag().matches("NNP?|JJ|VBD|VBN|FW")) {
      return head;
    }
    boolean context = ATTENDS.contains(passage.near(i, -1));
    boolean sure = SURE_HEADS.contains(passage.plain(head));
    return context || (sure && passage.opens(i)) ? i : head;
  }

  /** The last token of a school whose head stands here: "Primary School", "Sixth Form College". */
  private static int tail(Passage passage, int head) {
    int last = head;
    while (passage.sameSentence(head, last + 1)
        && !passage.taken(last + 1)
        && TAIL.contains(passage.plain(last + 1))
        && (passage.capital(last + 1)
            || !passage.capital(last)
            || passage.plain(last + 1).equals("school"))) {
      last++;
    }
    return last;
  }
}
