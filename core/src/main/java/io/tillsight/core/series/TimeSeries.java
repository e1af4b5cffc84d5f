package io.tillsight.core.series;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** An immutable series of equally spaced values without gaps, oldest first. */
public final class TimeSeries {

  private final Frequency frequency;
  private final LocalDate firstDay;
  private final double[] values;

  private TimeSeries(Frequency frequency, LocalDate firstDay, double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a value is not finite");
      }
    }
    this.frequency = frequency;
    this.firstDay = firstDay;
    this.values = values;
  }

  /**
   * A series whose dates do not matter to its models.
   *
   * @throws IllegalArgumentException if a value is not finite
   */
  public static TimeSeries of(Frequency frequency, double... values) {
    return new TimeSeries(frequency, null, values.clone());
  }

  /**
   * A daily series; its dates let the models find weekdays, pay-days and holidays.
   *
   * @throws IllegalArgumentException if a value is not finite
   */
  public static TimeSeries daily(LocalDate firstDay, double... values) {
    return new TimeSeries(Frequency.DAILY, firstDay, values.clone());
  }

  /** How often there is a value. */
  public Frequency frequency() {
    return frequency;
  }

  /** The season in periods; 1 when there is none. */
  public int season() {
    return frequency.season();
  }

  /** The day of the first value, where it is known. */
  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(firstDay);
  }

  /** Number of periods. */
  public int length() {
    return values.length;
  }

  /** The value of a period, 0 being the oldest. */
  public double at(int period) {
    return values[period];
  }

  /** A copy of all values. */
  public double[] values() {
    return values.clone();
  }

  /** The values themselves, for models of this package, which do not change them. */
  double[] raw() {
    return values;
  }

  /** The oldest so many periods. */
  public TimeSeries first(int periods) {
    return new TimeSeries(frequency, firstDay, Arrays.copyOf(values, periods));
  }

  /** The periods from this one on. */
  TimeSeries from(int period) {
    LocalDate day = firstDay == null ? null : firstDay.plusDays(period);
    return new TimeSeries(frequency, day, Arrays.copyOfRange(values, period, values.length));
  }
}
