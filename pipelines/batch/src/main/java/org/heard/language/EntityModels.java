package org.heard.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The two named-entity models: one reads capitals, the other ignores them. What either finds
 * counts, so that recall is high; the caller decides what to believe.
 */
final class EntityModels {
  private static final String FOLDER = "edu/stanford/nlp/models/ner/";
  private static final String CASED = FOLDER + "english.all.3class.distsim.crf.ser.gz";
  private static final String CASELESS = FOLDER + "english.all.3class.caseless.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> cased;
  private final CRFClassifier<CoreLabel> caseless;

  /** Loads both, side by side. */
  EntityModels() {
    CompletableFuture<CRFClassifier<CoreLabel>> other =
        CompletableFuture.supplyAsync(() -> load(CASELESS));
    cased = load(CASED);
    caseless = other.join();
  }

  private static CRFClassifier<CoreLabel> load(String model) {
    try {
      return CRFClassifier.getClassifier(model);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ClassNotFoundException broken) {
      throw new IllegalStateException("language model cannot be read: " + model, broken);
    }
  }

  /**
   * Adds the entities of one sentence.
   *
   * @param sentence its labels
   * @param offset index of its first token in the analysis
   */
  void find(List<CoreLabel> sentence, int offset, List<Entity> entities) {
    addAll(cased, sentence, offset, true, entities);
    addAll(caseless, sentence, offset, false, entities);
  }

  private static void addAll(
      CRFClassifier<CoreLabel> model,
      List<CoreLabel> sentence,
      int offset,
      boolean isCased,
      List<Entity> entities) {
    List<CoreLabel> copies = new ArrayList<>(sentence.size());
    for (CoreLabel label : sentence) {
      CoreLabel copy = new CoreLabel();
      copy.setWord(label.word());
      copy.setTag(label.tag());
      copies.add(copy);
    }
    List<CoreLabel> answers = model.classifySentence(copies);
    int i = 0;
    while (i < answers.size()) {
      String answer = answers.get(i).get(AnswerAnnotation.class);
      int first = i++;
      while (i < answers.size() && answer.equals(answers.get(i).get(AnswerAnnotation.class))) {
        i++;
      }
      switch (answer) {
        case "PERSON" ->
            entities.add(new Entity(EntityType.PERSON, offset + first, offset + i - 1, isCased));
        case "LOCATION" ->
            entities.add(new Entity(EntityType.PLACE, offset + first, offset + i - 1, isCased));
        case "ORGANIZATION" ->
            entities.add(
                new Entity(EntityType.ORGANISATION, offset + first, offset + i - 1, isCased));
        default -> {}
      }
    }
  }
}
