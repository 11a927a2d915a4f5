package org.heard.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the cells under one header look like; counts only, no more words than one sample holds. */
final class ColumnStats {
  /** Cells that are looked at closely. */
  static final int SAMPLE = 20_000;

  private static final int DISTINCT = 4_000;
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d+)?");
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\w+|\\[e-?mail\\]");
  private static final Pattern PHONE = Pattern.compile("(\\+44|\\(?0)[\\d ()-]{8,15}");
  private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}");
  private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+|\\[url\\]");

  private final Map<String, Integer> values = new HashMap<>();
  private final DateShapes dates = new DateShapes();
  private long nonblank;
  private long sampled;
  private long datelike;
  private long characters;
  private long words;
  private long numbers;
  private long emails;
  private long phones;
  private long addresses;
  private long links;
  private double least = Double.MAX_VALUE;
  private double most = -Double.MAX_VALUE;
  private boolean crowded;

  void add(String cell) {
    if (Blank.is(cell)) {
      return;
    }
    nonblank++;
    if (sampled < SAMPLE) {
      sample(Blank.fold(cell));
    } else if (datelike * 2 > sampled) {
      // The one number over 12 that decides the order may stand anywhere.
      DateForm.of(cell).ifPresent(dates::add);
    }
  }

  private void sample(String text) {
    sampled++;
    if (values.size() < DISTINCT || values.containsKey(text)) {
      values.merge(text, 1, Integer::sum);
    } else {
      crowded = true;
    }
    characters += text.length();
    words += 1 + text.chars().filter(c -> c == ' ').count();
    if (text.length() > 60) {
      return;
    }
    Optional<DateForm> form = DateForm.of(text);
    if (form.isPresent()) {
      datelike++;
      dates.add(form.get());
    } else if (NUMBER.matcher(text).matches()) {
      numbers++;
      least = Math.min(least, Double.parseDouble(text));
      most = Math.max(most, Double.parseDouble(text));
      phones += PHONE.matcher(text).matches() ? 1 : 0;
    } else {
      emails += EMAIL.matcher(text).matches() ? 1 : 0;
      phones += PHONE.matcher(text).matches() ? 1 : 0;
      addresses += IP.matcher(text).matches() || POSTCODE.matcher(text).matches() ? 1 : 0;
      links += LINK.matcher(text).matches() ? 1 : 0;
    }
  }

  long nonblank() {
    return nonblank;
  }

  /** Values of the sample with their counts; not all of them where {@link #isCrowded}. */
  Map<String, Integer> values() {
    return values;
  }

  boolean isCrowded() {
    return crowded;
  }

  DateShapes dates() {
    return dates;
  }

  double least() {
    return least;
  }

  double most() {
    return most;
  }

  /** Share of different values in the sample. */
  double variety() {
    return sampled == 0 ? 0 : crowded ? 1 : (double) values.size() / sampled;
  }

  double meanLength() {
    return sampled == 0 ? 0 : (double) characters / sampled;
  }

  double meanWords() {
    return sampled == 0 ? 0 : (double) words / sampled;
  }

  boolean areDates() {
    return isMost(datelike);
  }

  boolean areNumbers() {
    return isMost(numbers);
  }

  boolean areContacts() {
    return isMost(emails) || isMost(phones) || isMost(addresses);
  }

  boolean areLinks() {
    return isMost(links);
  }

  private boolean isMost(long count) {
    return sampled > 0 && count * 10 >= sampled * 8;
  }
}
