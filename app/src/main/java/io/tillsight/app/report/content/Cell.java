package io.tillsight.app.report.content;

import io.tillsight.app.chart.draw.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One cell: what a reader sees and the value behind it.
 *
 * @param text as shown; empty where nothing is known
 * @param format how a workbook shows the value
 * @param number the value of a figure, exact; null for none
 * @param date the value of a date; null for none
 * @param tone its colour
 * @param bar length of a bar now and before; NaN for none
 */
public record Cell(
    String text, Format format, BigDecimal number, LocalDate date, Tone tone, Bar bar) {

  /** What kind of value a cell holds. */
  public enum Format {
    /** Words. */
    TEXT,
    /** An amount with the decimals of the currency. */
    MONEY,
    /** A whole number. */
    COUNT,
    /** A number with the decimals that it has. */
    DECIMAL,
    /** A ratio shown as percent with one decimal. */
    PERCENT,
    /** A relative difference, shown as percent with its sign. */
    CHANGE,
    /** A day. */
    DATE
  }

  /**
   * Lengths of a bar.
   *
   * @param now NaN for none
   * @param before NaN for none
   */
  public record Bar(double now, double before) {
    static final Bar NONE = new Bar(Double.NaN, Double.NaN);
  }

  /** Words. */
  public static Cell text(String text) {
    return new Cell(text, Format.TEXT, null, null, Tone.PLAIN, Bar.NONE);
  }

  /** Nothing. */
  public static Cell empty() {
    return text("");
  }

  /** A figure and how it is written. */
  public static Cell number(String text, Format format, BigDecimal value) {
    return new Cell(text, format, value, null, Tone.PLAIN, Bar.NONE);
  }

  /** A bar; its lengths have one scale in the whole column. */
  public static Cell bar(double now, double before) {
    return new Cell("", Format.TEXT, null, null, Tone.PLAIN, new Bar(now, before));
  }

  /** A day and how it is written. */
  public static Cell date(String text, LocalDate day) {
    return new Cell(text, Format.DATE, null, day, Tone.PLAIN, Bar.NONE);
  }

  /** The same in another colour. */
  public Cell in(Tone newTone) {
    return new Cell(text, format, number, date, newTone, bar);
  }
}
