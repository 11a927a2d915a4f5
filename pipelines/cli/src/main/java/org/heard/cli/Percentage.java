package org.heard.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A share that the user gives, {@code 1%} or {@code 0.5 %}.
 *
 * @param value 0 to 100
 */
record Percentage(double value) {
  /** Whether {@code part} of {@code whole} is more than this. */
  boolean isExceededBy(long part, long whole) {
    return part * 100.0 > value * whole;
  }

  @Override
  public String toString() {
    return (value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value)) + "%";
  }

  /** Reads it from the command line. */
  static final class Reader implements ITypeConverter<Percentage> {
    @Override
    public Percentage convert(String text) {
      try {
        double value = Double.parseDouble(text.replace("%", "").strip());
        if (value >= 0 && value <= 100) {
          return new Percentage(value);
        }
      } catch (NumberFormatException wrong) {
        // told below, together with numbers out of range
      }
      throw new TypeConversionException("\"" + text + "\" (expected for example 1%)");
    }
  }
}
