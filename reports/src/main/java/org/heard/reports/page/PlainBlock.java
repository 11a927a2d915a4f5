package org.heard.reports.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One piece of a page in plain words. */
public sealed interface PlainBlock extends Block {
  /**
   * What families said of one thing: a word, ten people, and why the page says so.
   *
   * @param id unique in the document
   * @param title what it is about
   * @param verdict the word for change with its picture; empty where nothing is compared
   * @param people ten people; empty where the number is not shown
   * @param sentences what the picture says, or why there is none
   * @param why what stands behind it
   */
  record Told(
      String id,
      Phrase title,
      Optional<Verdict> verdict,
      Optional<Picture> people,
      List<String> sentences,
      Optional<Why> why)
      implements PlainBlock {
    public Told {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A word for change.
   *
   * @param picture its shape
   * @param words the word
   */
  record Verdict(Picture picture, String words) {}

  /**
   * What can be opened behind a label.
   *
   * @param open what invites to open it
   * @param about what it is about, read out after {@code open}
   * @param reasons sentences
   * @param lists each with its heading
   * @param end last sentences
   */
  record Why(
      String open, Phrase about, List<String> reasons, List<Listed> lists, List<String> end) {
    public Why {
      reasons = List.copyOf(reasons);
      lists = List.copyOf(lists);
      end = List.copyOf(end);
    }
  }

  /**
   * A list with its heading.
   *
   * @param heading what is listed
   * @param items at least one
   */
  record Listed(String heading, List<Phrase> items) implements PlainBlock {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /**
   * What families said beside what was done.
   *
   * @param cards one for each action
   */
  record Answered(List<Card> cards) implements PlainBlock {
    public Answered {
      cards = List.copyOf(cards);
    }
  }

  /**
   * Some named lines that belong together.
   *
   * @param terms names and texts
   */
  record Card(List<Term> terms) {
    public Card {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Words and what they mean.
   *
   * @param terms in the order of reading
   */
  record Terms(List<Term> terms) implements PlainBlock {
    public Terms {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A name with its text.
   *
   * @param name in the page's language
   * @param text perhaps in another
   */
  record Term(String name, Phrase text) {}

  /**
   * Words of families that may leave.
   *
   * @param quotes at least one
   */
  record Quotes(List<Quote> quotes) implements PlainBlock {
    public Quotes {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * What one family wrote.
   *
   * @param words the masked words
   * @param speaker who speaks, as a group of many families; may be empty
   */
  record Quote(Phrase words, Phrase speaker) {}

  /**
   * The same page in other languages.
   *
   * @param label what these links are
   * @param links names in their own language
   */
  record Languages(String label, List<LanguageLink> links) implements PlainBlock {
    public Languages {
      links = List.copyOf(links);
    }
  }

  /**
   * The page in one language.
   *
   * @param href where to
   * @param name its name in that language
   * @param lang its code
   */
  record LanguageLink(String href, String name, String lang) {}

  /**
   * A heading below the section's.
   *
   * @param number for example {@code Promise 4}; may be empty
   * @param title what follows
   */
  record Heading(String number, Phrase title) implements PlainBlock {
    static Heading of(String title) {
      return new Heading("", Phrase.of(title));
    }
  }

  /**
   * A picture at the left with words at the right.
   *
   * @param picture a picture that says the same as the words
   * @param sentences short ones, each on a line of its own
   * @param items a list of names after them; may be empty
   */
  record Pictured(Picture picture, List<Sentence> sentences, List<Phrase> items)
      implements PlainBlock {
    public Pictured {
      sentences = List.copyOf(sentences);
      items = List.copyOf(items);
    }
  }

  /**
   * A sentence that may hold one hard word.
   *
   * @param before words before the hard word, or all
   * @param hard the hard word, explained by the sentence after this one; may be empty
   * @param after words after it
   * @param lang language; null where it is the page's
   */
  record Sentence(String before, String hard, String after, @Nullable String lang) {
    static Sentence of(String text) {
      return new Sentence(text, "", "", null);
    }

    /** The whole sentence. */
    public String text() {
      return before + hard + after;
    }
  }
}
