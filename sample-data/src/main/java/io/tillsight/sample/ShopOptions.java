package io.tillsight.sample;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What shop to make. Equal options give equal files, byte for byte, on every machine.
 *
 * @param lines sale lines to aim at, 100 to 50,000,000; what comes out differs by chance, by less
 *     than 2 % from 50,000 lines on
 * @param years calendar years that the sales touch, 1 to 10; the last is the one of {@code lastDay}
 * @param seed start of the random numbers
 * @param lastDay last day on which the shop may sell; the first is 1 January, years - 1 years
 *     earlier
 */
public record ShopOptions(int lines, int years, long seed, LocalDate lastDay) {
  private static final int FEWEST_LINES = 100;
  private static final int MOST_LINES = 50_000_000;
  private static final int MOST_YEARS = 10;

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException when lines or years lie outside them
   */
  public ShopOptions {
    Objects.requireNonNull(lastDay, "lastDay");
    if (lines < FEWEST_LINES || lines > MOST_LINES) {
      throw new IllegalArgumentException("lines must lie between 100 and 50,000,000: " + lines);
    }
    if (years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException("years must lie between 1 and 10: " + years);
    }
  }

  /** 100,000 lines, three calendar years up to 20 November 2026 (a partial month), seed 42. */
  public static ShopOptions defaults() {
    return new ShopOptions(100_000, 3, 42, LocalDate.of(2026, 11, 20));
  }

  /** The same with another number of lines. */
  public ShopOptions withLines(int newLines) {
    return new ShopOptions(newLines, years, seed, lastDay);
  }

  /** The same over another number of calendar years. */
  public ShopOptions withYears(int newYears) {
    return new ShopOptions(lines, newYears, seed, lastDay);
  }

  /** The same with another start of the random numbers. */
  public ShopOptions withSeed(long newSeed) {
    return new ShopOptions(lines, years, newSeed, lastDay);
  }

  /** The same up to another day. */
  public ShopOptions withLastDay(LocalDate newLastDay) {
    return new ShopOptions(lines, years, seed, newLastDay);
  }

  /** 1 January of the first year. */
  public LocalDate firstDay() {
    return LocalDate.of(lastDay.getYear() - years + 1, 1, 1);
  }
}
