package org.heard.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.charter.Cue;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.heard.model.Token;

/**
 * Finds a charter's cues among tokens. Patterns see {@code word}, {@code lemma}, {@code tag}, and
 * as {@code ner} the kind of a mask ({@code person}); words and lemmas match without regard to
 * capitals, and apostrophes are straight. A match never crosses a sentence. Safe under several
 * threads.
 */
public final class CueMatcher {
  private static final Comparator<CueMatch> IN_TEXT_ORDER =
      Comparator.comparingInt(CueMatch::start)
          .thenComparingInt(CueMatch::end)
          .thenComparing(match -> match.cue().id());

  /**
   * A cue and its pattern.
   *
   * @param cue the cue
   * @param pattern its compiled pattern
   * @param needed lists of lemmas of which a sentence must have one each
   */
  private record Compiled(Cue cue, TokenSequencePattern pattern, List<Set<String>> needed) {
    boolean possible(Set<String> lemmas) {
      for (Set<String> one : needed) {
        if (Collections.disjoint(one, lemmas)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Compiled> compiled = new ArrayList<>();
  private final Map<String, BitSet> byTrigger = new HashMap<>();
  private final BitSet withoutTrigger = new BitSet();

  /**
   * Compiles cues.
   *
   * @throws ConfigurationException with every pattern that is not TokensRegex, each with file and
   *     line
   */
  public CueMatcher(List<Cue> cues) {
    Env env = TokenSequencePattern.getNewEnv();
    env.setDefaultStringMatchFlags(NodePattern.CASE_INSENSITIVE);
    env.setDefaultStringPatternFlags(
        java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE);
    List<Problem> problems = new ArrayList<>();
    for (Cue cue : cues) {
      try {
        TokenSequencePattern pattern = TokenSequencePattern.compile(env, cue.pattern());
        add(cue, pattern);
      } catch (RuntimeException | Error unreadable) {
        // The grammar's lexer throws Errors.
        problems.add(
            new Problem(
                cue.file(),
                cue.line(),
                "column \"pattern\": cue \""
                    + cue.id()
                    + "\" is not a TokensRegex pattern ("
                    + firstLine(unreadable)
                    + ")"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }

  private void add(Cue cue, TokenSequencePattern pattern) {
    int number = compiled.size();
    compiled.add(new Compiled(cue, pattern, CueTriggers.all(cue.pattern())));
    Set<String> triggers = CueTriggers.of(cue.pattern());
    if (triggers.isEmpty()) {
      withoutTrigger.set(number);
    }
    for (String trigger : triggers) {
      byTrigger.computeIfAbsent(trigger, key -> new BitSet()).set(number);
    }
  }

  private static String firstLine(Throwable problem) {
    return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
  }

  /** Every match of every cue in order of the text; one cue's matches do not overlap. */
  public List<CueMatch> match(List<Token> tokens) {
    List<CueMatch> matches = new ArrayList<>();
    if (compiled.isEmpty()) {
      return matches;
    }
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      while (to < tokens.size() && tokens.get(to).sentence() == tokens.get(from).sentence()) {
        to++;
      }
      matchSentence(tokens, from, to, matches);
      from = to;
    }
    matches.sort(IN_TEXT_ORDER);
    return matches;
  }

  private void matchSentence(List<Token> tokens, int from, int to, List<CueMatch> matches) {
    BitSet possible = (BitSet) withoutTrigger.clone();
    Set<String> lemmas = new HashSet<>();
    for (Token token : tokens.subList(from, to)) {
      lemmas.add(token.lemma());
      BitSet triggered = byTrigger.get(token.lemma());
      if (triggered != null) {
        possible.or(triggered);
      }
    }
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      if (!compiled.get(i).possible(lemmas)) {
        possible.clear(i);
      }
    }
    if (possible.isEmpty()) {
      return;
    }
    List<CoreMap> labels = new ArrayList<>(to - from);
    for (Token token : tokens.subList(from, to)) {
      labels.add(label(token));
    }
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      TokenSequenceMatcher matcher = compiled.get(i).pattern().getMatcher(labels);
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          int first = from + matcher.start();
          int last = from + matcher.end() - 1;
          matches.add(
              new CueMatch(
                  compiled.get(i).cue(),
                  tokens.get(first).start(),
                  tokens.get(last).end(),
                  first,
                  last));
        }
      }
    }
  }

  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel(8);
    String word = token.word().replace('’', '\'').replace('‘', '\'');
    label.setWord(word);
    label.setValue(word);
    label.setLemma(token.lemma());
    label.setTag(token.tag());
    if (!token.mask().isEmpty()) {
      label.setNER(token.mask());
    }
    return label;
  }
}
