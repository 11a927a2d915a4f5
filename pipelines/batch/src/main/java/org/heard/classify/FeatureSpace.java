package org.heard.classify;

/**
 * The kinds of features. The last four bits of a feature's number are its kind, so that features of
 * different kinds never meet.
 */
enum FeatureSpace {
  /** Dictionary forms, marked where a negation turns them round. */
  LEMMA(0, 1),
  /** Two neighbouring dictionary forms. */
  BIGRAM(1, 1),
  /** Runs of three to five letters; there are many in each word, so each weighs less. */
  LETTERS(2, 0.5),
  /** Word classes, marked where negated. */
  CLASS(3, 1),
  /** Two word classes in one clause, in order, with anything between. */
  CLASS_PAIR(4, 1),
  /** Cues with what they say; there are few of them, and each is worth more than a word. */
  CUE(6, 2),
  /** Word classes of the first and last clause and after a contrast. */
  CLAUSE_CLASS(7, 0.5),
  /** Kind of question, alone and with word classes. */
  QUESTION(8, 0.5),
  /** Length, numbers, punctuation, capitals. */
  FORM(9, 1),
  /** The message or commitment that a question about the text is about. */
  PROMISE(10, 1);

  private static final int CODES = 16;
  private static final double[] VALUES = new double[CODES];

  static {
    for (FeatureSpace space : values()) {
      VALUES[space.code] = space.value;
    }
  }

  private final int code;
  private final double value;

  FeatureSpace(int code, double value) {
    this.code = code;
    this.value = value;
  }

  /** The number of a feature of this kind. */
  int number(int hash) {
    return (hash & -CODES) | code;
  }

  static boolean isPromise(int number) {
    return (number & (CODES - 1)) == PROMISE.code;
  }

  /** The value that a feature has where it is there. */
  static double valueOf(int number) {
    return VALUES[number & (CODES - 1)];
  }
}
