package org.heard.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.heard.model.Quarter;
import org.heard.store.StoredComment;

/**
 * Which comments go. A comment of a quarter that the day cuts goes where its day is earlier or not
 * known any more: in doubt the words go.
 *
 * @param before comments of days before this one go; null-free: {@link LocalDate#MIN} for none
 * @param days day of each item that the input files still hold
 * @param items ids of the items of a case
 * @param keys keys of a case or family
 * @param comments ids of comments that somebody wants taken out
 */
record PurgeRule(
    LocalDate before,
    Map<String, LocalDate> days,
    Set<String> items,
    Set<String> keys,
    Set<String> comments) {
  PurgeRule {
    days = Map.copyOf(days);
    items = Set.copyOf(items);
    keys = Set.copyOf(keys);
    comments = Set.copyOf(comments);
  }

  boolean goes(StoredComment comment) {
    if (items.contains(comment.itemId())
        || keys.contains(comment.familyKey())
        || comments.contains(comment.commentId())) {
      return true;
    }
    if (!comment.quarter().isBefore(before)) {
      return false;
    }
    return new Quarter(comment.quarter()).lastDay().isBefore(before)
        || days.getOrDefault(comment.itemId(), LocalDate.MIN).isBefore(before);
  }
}
