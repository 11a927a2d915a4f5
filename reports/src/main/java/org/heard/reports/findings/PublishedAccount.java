package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.model.FileAccount;
import org.heard.model.Source;
import org.heard.reports.disclosure.RoundingRule;

/**
 * Where the rows of one file went, or of several. The file's own name stays inside, since it can
 * tell a school's or a person's name.
 *
 * <p>A file that gave only a few items would tell what the figures hide. Such files of a source are
 * put together, with the next larger one where they are still few; where that is not enough, their
 * numbers stay inside.
 *
 * @param file for example {@code file 1}, or {@code files 3, 4, 9}
 * @param files how many files it stands for
 * @param source what they were mapped as
 * @param shown whether the numbers may be printed; else they are all 0
 * @param read rows read
 * @param accepted rows that became feedback items
 * @param rejected rows that could not be read
 * @param duplicate rows that another one stands for
 * @param blank rows without any answer
 * @param reasons why rows were rejected, most first
 */
public record PublishedAccount(
    String file,
    int files,
    Source source,
    boolean shown,
    long read,
    long accepted,
    long rejected,
    long duplicate,
    long blank,
    List<FileAccount.Reason> reasons) {
  public PublishedAccount {
    reasons = List.copyOf(reasons);
  }

  private record Numbered(int number, FileAccount account) {
    boolean few(int minimum) {
      return account.accepted() > 0 && account.accepted() < minimum;
    }
  }

  /**
   * The accounts of a run as they may be printed, in the order of the files.
   *
   * @param minimum a file with fewer items, but some, does not stand alone
   */
  public static List<PublishedAccount> of(List<FileAccount> accounts, int minimum) {
    Map<Source, List<Numbered>> bySource = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      FileAccount account = accounts.get(i);
      bySource
          .computeIfAbsent(account.source(), each -> new ArrayList<>())
          .add(new Numbered(i + 1, account));
    }
    Map<Integer, PublishedAccount> byFirst = new TreeMap<>();
    for (List<Numbered> ofSource : bySource.values()) {
      for (List<Numbered> together : together(ofSource, minimum)) {
        byFirst.put(together.get(0).number(), sum(together, minimum));
      }
    }
    return List.copyOf(byFirst.values());
  }

  private static List<List<Numbered>> together(List<Numbered> files, int minimum) {
    List<Numbered> few = new ArrayList<>(files.stream().filter(each -> each.few(minimum)).toList());
    List<Numbered> alone =
        new ArrayList<>(files.stream().filter(each -> !each.few(minimum)).toList());
    if (!few.isEmpty() && accepted(few) < minimum) {
      alone.stream()
          .filter(each -> each.account().accepted() > 0)
          .min(Comparator.comparingLong(each -> each.account().accepted()))
          .ifPresent(
              next -> {
                alone.remove(next);
                few.add(next);
              });
    }
    few.sort(Comparator.comparingInt(Numbered::number));
    List<List<Numbered>> together = new ArrayList<>();
    alone.forEach(each -> together.add(List.of(each)));
    if (!few.isEmpty()) {
      together.add(few);
    }
    return together;
  }

  private static PublishedAccount sum(List<Numbered> files, int minimum) {
    long accepted = accepted(files);
    boolean shown = accepted == 0 || accepted >= minimum;
    String name =
        (files.size() == 1 ? "file " : "files ")
            + files.stream().map(each -> "" + each.number()).collect(Collectors.joining(", "));
    long read = 0;
    long rejected = 0;
    long duplicate = 0;
    long blank = 0;
    Map<String, Long> reasons = new TreeMap<>();
    for (Numbered each : shown ? files : List.<Numbered>of()) {
      read += each.account().read();
      rejected += each.account().rejected();
      duplicate += each.account().duplicate();
      blank += each.account().blank();
      each.account()
          .reasons()
          .forEach(reason -> reasons.merge(reason.reason(), reason.rows(), Long::sum));
    }
    return new PublishedAccount(
        name,
        files.size(),
        files.get(0).account().source(),
        shown,
        read,
        shown ? accepted : 0,
        rejected,
        duplicate,
        blank,
        reasons.entrySet().stream()
            .map(each -> new FileAccount.Reason(each.getKey(), each.getValue()))
            .sorted(
                Comparator.comparingLong(FileAccount.Reason::rows)
                    .reversed()
                    .thenComparing(FileAccount.Reason::reason))
            .toList());
  }

  /**
   * The same with every number rounded to the nearest multiple of 5; what was read is the sum of
   * the rounded parts, so that they still add up.
   */
  PublishedAccount rounded() {
    long used = nearest(accepted);
    long wrong = nearest(rejected);
    long twice = nearest(duplicate);
    long empty = nearest(blank);
    return new PublishedAccount(
        file,
        files,
        source,
        shown,
        used + wrong + twice + empty,
        used,
        wrong,
        twice,
        empty,
        reasons.stream()
            .map(each -> new FileAccount.Reason(each.reason(), nearest(each.rows())))
            .toList());
  }

  private static long nearest(long rows) {
    return RoundingRule.ROUND_TO_5.apply(rows).orElse(0);
  }

  private static long accepted(List<Numbered> files) {
    return files.stream().mapToLong(each -> each.account().accepted()).sum();
  }
}
