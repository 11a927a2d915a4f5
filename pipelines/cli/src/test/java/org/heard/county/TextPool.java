package org.heard.county;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Draws texts so that the same words come back as late as can be. */
final class TextPool {
  private final List<LabelledText> texts;
  private final Random random;
  private final Map<String, Deque<LabelledText>> queues = new HashMap<>();

  TextPool(List<LabelledText> texts, Random random) {
    this.texts = texts;
    this.random = random;
  }

  /**
   * The next text of a kind.
   *
   * @param kind name of the kind; its queue goes round
   * @param fits tells which texts are of the kind
   * @return empty where no text fits
   */
  Optional<LabelledText> next(String kind, Predicate<LabelledText> fits) {
    Deque<LabelledText> queue = queues.computeIfAbsent(kind, each -> new ArrayDeque<>());
    if (queue.isEmpty()) {
      List<LabelledText> fitting = new ArrayList<>(texts.stream().filter(fits).toList());
      Collections.shuffle(fitting, random);
      queue.addAll(fitting);
    }
    return Optional.ofNullable(queue.poll());
  }
}
