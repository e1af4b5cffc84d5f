package io.tillsight.core.bench;

import io.tillsight.core.series.Frequency;
import io.tillsight.core.series.Outcome;
import io.tillsight.core.series.SeriesForecast;
import io.tillsight.core.series.TimeSeries;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One forecast with its intervals, on one thread; series take turns so that none is learned. Beside
 * the time on the clock it counts CPU time, which a busy machine does not lengthen: CPU
 * milliseconds a forecast are {@code cpuMillis / forecasts}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ForecastBenchmark {

  private static final int SERIES = 24;
  private static final int MONTHS = 120;
  private static final int DAYS = 1_700;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final TimeSeries[] months = new TimeSeries[SERIES];
  private final TimeSeries[] days = new TimeSeries[SERIES];
  private final SeriesForecast forecast = SeriesForecast.withDefaults();
  private int turn;

  /** Draws the series from a fixed seed. */
  public ForecastBenchmark() {
    Random random = new Random(20);
    for (int i = 0; i < SERIES; i++) {
      months[i] = TimeSeries.of(Frequency.MONTHLY, sales(random, MONTHS, 12, 1));
      days[i] = TimeSeries.daily(LocalDate.of(2019, 1, 1), sales(random, DAYS, 365.25, 7));
    }
  }

  /** A drifting level with a season of the year, a weekly rhythm and noise, always above 0. */
  private static double[] sales(Random random, int length, double year, int week) {
    double[] values = new double[length];
    double level = 1_000;
    double depth = 0.1 + 0.3 * random.nextDouble();
    for (int t = 0; t < length; t++) {
      level *= Math.exp(0.01 * random.nextGaussian());
      double season = 1 + depth * Math.sin(2 * Math.PI * t / year);
      double weekday = week == 1 || t % week < 5 ? 1 : 1.5;
      values[t] = level * season * weekday * Math.exp(0.08 * random.nextGaussian());
    }
    return values;
  }

  /** What the forecasts of an iteration cost. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Cost {
    /** CPU time of the thread. */
    public double cpuMillis;

    /** Number of forecasts. */
    public long forecasts;
  }

  /** 120 months, 18 ahead. */
  @Benchmark
  public Outcome monthly(Cost cost) {
    return counted(months[next()], 18, cost);
  }

  /** 1,700 days, 90 ahead. */
  @Benchmark
  public Outcome daily(Cost cost) {
    return counted(days[next()], 90, cost);
  }

  private Outcome counted(TimeSeries series, int horizon, Cost cost) {
    long before = THREADS.getCurrentThreadCpuTime();
    Outcome outcome = forecast.forecast(series, horizon);
    cost.cpuMillis += (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
    cost.forecasts++;
    return outcome;
  }

  private int next() {
    turn = turn + 1 == SERIES ? 0 : turn + 1;
    return turn;
  }
}
