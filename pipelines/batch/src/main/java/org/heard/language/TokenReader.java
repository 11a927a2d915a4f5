package org.heard.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences of tokens. */
final class TokenReader {
  /** A sentence without a full stop is cut here: the annotators' cost and depth stay bounded. */
  static final int LONGEST_SENTENCE = 60;

  /** The tokenizer's cost grows with the square of a run without white space. */
  private static final int LONGEST_RUN = 200;

  /** From here on a comma or a joining word is a good place to cut. */
  private static final int CUT_FROM = 45;

  private static final Pattern MISSING_SPACE =
      Pattern.compile("(\\p{L}*\\p{Ll}{2})([.!?,;]+)(\\p{Lu}\\p{Ll}+|I)");
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\R\\h*\\R|\\R\\h*(?=[-*•·–]\\h|\\d+[.)]\\h)");
  private static final Pattern CUT_BEFORE =
      Pattern.compile("and|but|so|because|which|then|or|[-–—]", Pattern.CASE_INSENSITIVE);

  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);

  /** The sentences of a text; a mask such as {@code [person 1]} is one token. */
  List<List<CoreLabel>> read(String text) {
    List<CoreLabel> tokens = withMasks(text, tokens(text));
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : splitter.process(tokens)) {
      cut(text, sentence, sentences);
    }
    return sentences;
  }

  private static List<CoreLabel> tokens(String text) {
    List<CoreLabel> tokens = new ArrayList<>();
    int from = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run >= LONGEST_RUN && !Character.isHighSurrogate(text.charAt(i))) {
        addTokens(text.substring(from, i + 1), from, tokens);
        from = i + 1;
        run = 0;
      }
    }
    addTokens(text.substring(from), from, tokens);
    return tokens;
  }

  private static void addTokens(String piece, int offset, List<CoreLabel> tokens) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(piece), new CoreLabelTokenFactory(), "untokenizable=noneKeep");
    while (tokenizer.hasNext()) {
      CoreLabel token = tokenizer.next();
      int start = token.beginPosition() + offset;
      int end = token.endPosition() + offset;
      if (end <= start) {
        continue;
      }
      token.setBeginPosition(start);
      token.setEndPosition(end);
      Matcher missing = MISSING_SPACE.matcher(token.word());
      if (token.word().length() == end - start && missing.matches()) {
        for (int group = 1; group <= 3; group++) {
          tokens.add(
              label(
                  missing.group(group), start + missing.start(group), start + missing.end(group)));
        }
      } else {
        tokens.add(token);
      }
    }
  }

  private static List<CoreLabel> withMasks(String text, List<CoreLabel> tokens) {
    Matcher mask = MaskWord.PATTERN.matcher(text);
    if (!mask.find()) {
      return tokens;
    }
    List<CoreLabel> merged = new ArrayList<>();
    boolean more = true;
    for (CoreLabel token : tokens) {
      while (more && token.beginPosition() >= mask.end()) {
        more = mask.find();
      }
      if (!more || token.endPosition() <= mask.start()) {
        merged.add(token);
      } else if (merged.isEmpty()
          || merged.get(merged.size() - 1).beginPosition() != mask.start()) {
        merged.add(label(mask.group(), mask.start(), mask.end()));
      }
    }
    return merged;
  }

  private static void cut(String text, List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
    int from = 0;
    for (int i = 1; i < sentence.size(); i++) {
      int length = i - from;
      CoreLabel before = sentence.get(i - 1);
      CoreLabel token = sentence.get(i);
      if (length >= LONGEST_SENTENCE
          || (length >= CUT_FROM
              && (before.word().equals(",") || CUT_BEFORE.matcher(token.word()).matches()))
          || newParagraph(text, before.endPosition(), token.beginPosition())) {
        sentences.add(sentence.subList(from, i));
        from = i;
      }
    }
    sentences.add(sentence.subList(from, sentence.size()));
  }

  private static boolean newParagraph(String text, int from, int to) {
    if (to - from < 1 || text.substring(from, to).isEmpty()) {
      return false;
    }
    String gap = text.substring(from, Math.min(text.length(), to + 3));
    Matcher paragraph = PARAGRAPH.matcher(gap);
    return paragraph.find() && paragraph.start() < to - from;
  }

  private static CoreLabel label(String word, int start, int end) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    label.setOriginalText(word);
    label.setBeginPosition(start);
    label.setEndPosition(end);
    return label;
  }
}
