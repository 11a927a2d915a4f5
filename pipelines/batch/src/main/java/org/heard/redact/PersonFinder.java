package org.heard.redact;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.RedactionKind;

/** Names of persons in a passage, by everything that can tell one. */
final class PersonFinder {
  private PersonFinder() {}

  /** Adds the spans of persons' names among tokens that are not masked yet. */
  static void find(Passage passage, List<Span> spans) {
    NameTokens names = new NameTokens(passage);
    TitledNames.mark(names);
    ListedNames.mark(names);
    WordNames.mark(names);
    IntroducedNames.mark(names);
    ModelNames.mark(names);
    ActingNames.mark(names);
    RepeatedNames.mark(names);
    spans.addAll(runs(names));
  }

  /** Neighbouring name tokens are one name; "Ellie-Mae" and "R. Bannister" too. */
  private static List<Span> runs(NameTokens names) {
    Passage passage = names.passage();
    List<Span> runs = new ArrayList<>();
    int i = 0;
    while (i < passage.size()) {
      if (!names.is(i)) {
        i++;
        continue;
      }
      int last = i;
      while (names.is(last + 1) && passage.sameSentence(i, last + 1)) {
        last++;
      }
      int end = passage.token(last).end();
      String word = passage.plain(last);
      if (word.endsWith("'s") && word.length() > 2) {
        end -= 2;
      }
      runs.add(new Span(passage.token(i).start(), end, RedactionKind.PERSON));
      i = last + 1;
    }
    return runs;
  }
}
