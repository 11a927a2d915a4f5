package org.heard.model;

import java.io.Serializable;

/**
 * The groups that a family told us it belongs to. An empty text means "not said".
 *
 * @param area part of the county, for example {@code Pennyfold}
 * @param ageBand age of the child or young person, for example {@code 5-10}
 * @param setting school, college or service, for example {@code mainstream primary}
 * @param need kind of need, for example {@code autism}
 * @param speaker who speaks, for example {@code parent or carer} or {@code young person}
 */
public record Groups(String area, String ageBand, String setting, String need, String speaker)
    implements Serializable {
  /** No group was said. */
  public static final Groups NOT_SAID = new Groups("", "", "", "", "");

  /** The value of one dimension; empty for {@link Dimension#ALL} and {@link Dimension#LANGUAGE}. */
  public String of(Dimension dimension) {
    return switch (dimension) {
      case AREA -> area;
      case AGE_BAND -> ageBand;
      case SETTING -> setting;
      case NEED -> need;
      case SPEAKER -> speaker;
      case ALL, LANGUAGE -> "";
    };
  }
}
