package org.heard.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
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

  private final IdentityHashMap<SequencePattern<CoreMap>, Cue> cues = new IdentityHashMap<>();
  private final MultiPatternMatcher<CoreMap> matcher;

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
    List<TokenSequencePattern> patterns = new ArrayList<>();
    for (Cue cue : cues) {
      try {
        TokenSequencePattern pattern = TokenSequencePattern.compile(env, cue.pattern());
        patterns.add(pattern);
        this.cues.put(pattern, cue);
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
    matcher = TokenSequencePattern.getMultiPatternMatcher(patterns);
  }

  private static String firstLine(Throwable problem) {
    return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
  }

  /** Every match of every cue in order of the text; one cue's matches do not overlap. */
  public List<CueMatch> match(List<Token> tokens) {
    List<CueMatch> matches = new ArrayList<>();
    if (cues.isEmpty()) {
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
    List<CoreMap> labels = new ArrayList<>(to - from);
    for (Token token : tokens.subList(from, to)) {
      labels.add(label(token));
    }
    for (SequenceMatchResult<CoreMap> found :
        matcher.findAllNonOverlappingMatchesPerPattern(labels)) {
      Cue cue = cues.get(found.pattern());
      if (cue != null && found.end() > found.start()) {
        int first = from + found.start();
        int last = from + found.end() - 1;
        matches.add(
            new CueMatch(cue, tokens.get(first).start(), tokens.get(last).end(), first, last));
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
