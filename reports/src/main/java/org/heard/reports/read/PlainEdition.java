package org.heard.reports.read;

import java.util.List;

/**
 * What a project decides about its pages in plain words, and what they need of the charter.
 *
 * @param languages languages beside English, for example {@code pl}
 * @param wordings the project's own sentences
 * @param signOffs which drafts for Easy Read a group has checked
 * @param examples the charter's examples of words that the program looks for, in its order
 */
public record PlainEdition(
    List<String> languages,
    List<WordingFile> wordings,
    List<SignOff> signOffs,
    List<CueExample> examples) {
  /** The language that the program's own sentences are written in first. */
  public static final String ENGLISH = "en";

  /** English in the program's own sentences, nothing signed, no examples. */
  public static final PlainEdition NONE =
      new PlainEdition(List.of(), List.of(), List.of(), List.of());

  public PlainEdition {
    languages = List.copyOf(languages);
    wordings = List.copyOf(wordings);
    signOffs = List.copyOf(signOffs);
    examples = List.copyOf(examples);
  }
}
