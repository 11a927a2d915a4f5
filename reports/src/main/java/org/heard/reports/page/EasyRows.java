package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;

/** Makes the rows of the Easy Read pages, in the order of reading. */
final class EasyRows {
  private final PlainWords words;
  private final HardWords hard;

  EasyRows(PlainWords words) {
    this.words = words;
    this.hard = new HardWords(words);
  }

  /** An icon with the sentences of one name. */
  PlainBlock.Pictured row(Icon icon, String key, Object... namesAndValues) {
    return row(words.icon(icon), words.sentences(key, namesAndValues));
  }

  /** A picture with sentences. */
  PlainBlock.Pictured row(Picture picture, List<String> sentences) {
    return new PlainBlock.Pictured(picture, hard.explain(sentences), List.of());
  }

  /** An icon with the sentences of one name and a list of names. */
  PlainBlock.Pictured listed(Icon icon, String key, List<Phrase> items) {
    return new PlainBlock.Pictured(words.icon(icon), hard.explain(words.sentences(key)), items);
  }

  /**
   * An icon with a sentence of ours and what a person wrote, which is in the project's language.
   */
  PlainBlock.Pictured quoted(Icon icon, String key, String text) {
    List<PlainBlock.Sentence> sentences = new ArrayList<>(hard.explain(words.sentences(key)));
    for (String sentence : Sentences.of(text)) {
      boolean ends = sentence.matches("(?s).*[.!?]");
      Phrase phrase = words.english(ends ? sentence : sentence + ".");
      sentences.add(new PlainBlock.Sentence(phrase.text(), "", "", phrase.lang()));
    }
    return new PlainBlock.Pictured(words.icon(icon), sentences, List.of());
  }
}
