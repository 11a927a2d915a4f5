package org.heard.reports.workbook;

/**
 * One column of a tidy table.
 *
 * @param name lower case, words joined by underscores
 * @param type what its cells are
 * @param description what it means, for the data dictionary
 */
public record DataColumn(String name, Type type, String description) {
  /** What a cell may be; any cell may be empty. */
  public enum Type {
    /** Free text, from data or from a list of words. */
    TEXT("string"),

    /** A whole number. */
    COUNT("integer"),

    /** A number with a decimal point. */
    NUMBER("decimal"),

    /** A day in ISO form. */
    DATE("date");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** The type's name in XML Schema, as CSV on the Web uses it. */
    public String word() {
      return word;
    }
  }

  static DataColumn text(String name, String description) {
    return new DataColumn(name, Type.TEXT, description);
  }

  static DataColumn count(String name, String description) {
    return new DataColumn(name, Type.COUNT, description);
  }

  static DataColumn number(String name, String description) {
    return new DataColumn(name, Type.NUMBER, description);
  }

  static DataColumn date(String name, String description) {
    return new DataColumn(name, Type.DATE, description);
  }
}
