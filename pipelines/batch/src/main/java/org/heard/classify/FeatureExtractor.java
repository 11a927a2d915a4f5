package org.heard.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.model.Stance;
import org.heard.model.Token;

/** Turns a reading into features. Stateless; the same reading gives the same features in order. */
final class FeatureExtractor {
  private static final int NEGATED = FeatureHash.of("not");
  private static final int PAIR_REACH = 5;

  private FeatureExtractor() {}

  static void extract(Reading reading, FeatureSink sink) {
    int[] lemmas = lemmas(reading);
    words(reading, lemmas, sink);
    letters(reading, sink);
    classes(reading, sink);
    cues(reading, sink);
    clauses(reading, sink);
    form(reading, sink);
  }

  private static int[] lemmas(Reading reading) {
    int[] hashes = new int[reading.tokens().size()];
    for (int i = 0; i < hashes.length; i++) {
      Token token = reading.tokens().get(i);
      int hash = FeatureHash.of(name(token));
      hashes[i] = reading.negated().get(i) ? FeatureHash.pair(NEGATED, hash) : hash;
    }
    return hashes;
  }

  /** Masks of one kind are one word, as are numbers of the same length. */
  private static String name(Token token) {
    if (!token.mask().isEmpty()) {
      return "[" + token.mask() + "]";
    }
    String lemma = token.lemma();
    if (!lemma.isEmpty() && Character.isDigit(lemma.charAt(0))) {
      return lemma.replaceAll("\\d", "9");
    }
    return lemma;
  }

  private static void words(Reading reading, int[] lemmas, FeatureSink sink) {
    for (int i = 0; i < lemmas.length; i++) {
      sink.add(FeatureSpace.LEMMA, lemmas[i], i);
      if (i > 0 && reading.tokens().get(i).sentence() == reading.tokens().get(i - 1).sentence()) {
        sink.add(FeatureSpace.BIGRAM, FeatureHash.pair(lemmas[i - 1], lemmas[i]), i);
      }
    }
  }

  private static void letters(Reading reading, FeatureSink sink) {
    StringBuilder padded = new StringBuilder();
    for (int t = 0; t < reading.tokens().size(); t++) {
      Token token = reading.tokens().get(t);
      if (!token.mask().isEmpty()) {
        continue;
      }
      padded.setLength(0);
      padded.append(' ').append(token.word().toLowerCase(Locale.ROOT)).append(' ');
      for (int length = 3; length <= 5; length++) {
        for (int i = 0; i + length <= padded.length(); i++) {
          sink.add(FeatureSpace.LETTERS, FeatureHash.of(padded, i, i + length), t);
        }
      }
    }
  }

  private static void classes(Reading reading, FeatureSink sink) {
    List<WordClasses.Hit> hits = reading.classes();
    int[] hashes = new int[hits.size()];
    int[] clauses = new int[hits.size()];
    int kind = FeatureHash.of(reading.kind().word());
    for (int i = 0; i < hashes.length; i++) {
      WordClasses.Hit hit = hits.get(i);
      int hash = FeatureHash.of(hit.name());
      hashes[i] = reading.negated().get(hit.first()) ? FeatureHash.pair(NEGATED, hash) : hash;
      clauses[i] = reading.clauseOf(hit.first());
      sink.add(FeatureSpace.CLASS, hashes[i], hit.first());
      sink.add(FeatureSpace.QUESTION, FeatureHash.pair(kind, hashes[i]), hit.first());
    }
    for (int i = 0; i < hashes.length; i++) {
      for (int j = i + 1; j < hashes.length && clauses[j] == clauses[i]; j++) {
        int between = hits.get(j).first() - hits.get(i).last();
        if (between > 0 && between <= 2 * PAIR_REACH) {
          sink.add(
              FeatureSpace.CLASS_PAIR, FeatureHash.pair(hashes[i], hashes[j]), hits.get(j).first());
        }
      }
    }
  }

  private static void cues(Reading reading, FeatureSink sink) {
    for (CueHit hit : reading.cues()) {
      sink.add(FeatureSpace.CUE, FeatureHash.of(hit.match().cue().id() + hit.stance()), -1);
      sink.add(FeatureSpace.CUE, FeatureHash.of(hit.commitment() + hit.stance()), -1);
      if (hit.stance() != Stance.MENTIONED) {
        sink.add(FeatureSpace.CUE, FeatureHash.of("any" + hit.stance()), -1);
      }
    }
  }

  private static void clauses(Reading reading, FeatureSink sink) {
    List<Clause> clauses = reading.clauses();
    int last = clauses.size() - 1;
    for (WordClasses.Hit hit : reading.classes()) {
      int hash = FeatureHash.of(hit.name());
      int signed = reading.negated().get(hit.first()) ? FeatureHash.pair(NEGATED, hash) : hash;
      int clause = reading.clauseOf(hit.first());
      if (clause == last) {
        sink.add(FeatureSpace.CLAUSE_CLASS, FeatureHash.pair(1, signed), hit.first());
      }
      if (clause == 0) {
        sink.add(FeatureSpace.CLAUSE_CLASS, FeatureHash.pair(2, signed), hit.first());
      }
      if (clauses.get(clause).afterContrast()) {
        sink.add(FeatureSpace.CLAUSE_CLASS, FeatureHash.pair(3, signed), hit.first());
      }
    }
  }

  private static void form(Reading reading, FeatureSink sink) {
    List<String> names = new ArrayList<>();
    names.add("kind " + reading.kind());
    names.add("length " + Math.min(8, 32 - Integer.numberOfLeadingZeros(reading.tokens().size())));
    names.add("clauses " + Math.min(6, reading.clauses().size()));
    int capitals = 0;
    for (Token token : reading.tokens()) {
      switch (token.word()) {
        case "!", "!!", "!!!" -> names.add("exclamation");
        case "?" -> names.add("question");
        default -> {}
      }
      if (token.word().length() > 2 && token.word().equals(token.word().toUpperCase(Locale.ROOT))) {
        capitals++;
      }
    }
    names.add("capitals " + Math.min(3, capitals));
    for (String name : names) {
      sink.add(FeatureSpace.FORM, FeatureHash.of(name), -1);
      sink.add(FeatureSpace.QUESTION, FeatureHash.of(reading.kind() + name), -1);
    }
  }
}
