package io.tillsight.core.bench;

import io.tillsight.core.cube.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Fills our engine, DuckDB and SQLite with the same sales, checks that all their answers are equal
 * to the cent and prints the median times of a refresh and the ratios.
 */
public final class RefreshComparison {
  private static final List<String> PEERS = List.of("DuckDB", "SQLite");
  private static final String SLOW = "SQLite";
  private static final String OURS = "tillsight";
  private static final int WARM_UP = 400;
  private static final int ROUNDS = 11;
  private static final int OURS_A_ROUND = 9;
  private static final double MICROS_A_MILLI = 1_000;

  private RefreshComparison() {}

  /**
   * @param arguments numbers of lines, separated by commas; then, where wanted, the names of the
   *     peers, or "alone" to leave them out
   */
  public static void main(String[] arguments) throws RunnerException {
    List<String> peers =
        PEERS.stream().filter(peer -> arguments.length < 2 || arguments[1].contains(peer)).toList();
    for (String lines : arguments[0].split(",")) {
      measure(Integer.parseInt(lines.trim()), peers);
    }
  }

  private static void measure(int lines, List<String> peers) throws RunnerException {
    OurEngine ours = new OurEngine(lines);
    Contenders.add(OURS, ours);
    for (String peer : peers) {
      SqlPeer empty = peer.equals(SLOW) ? new SqlitePeer() : new DuckDbPeer();
      Contenders.add(peer, empty.fill(lines));
    }
    System.out.printf("%n%,d lines, %.1f bytes a line%n", lines, ours.cube().bytesPerLine());
    System.out.printf("%-15s %12s", "ms", OURS);
    peers.forEach(peer -> System.out.printf(" %12s %9s", peer, "ratio"));
    System.out.println();
    for (Map.Entry<String, Filter> filter : Refresh.filters().entrySet()) {
      check(filter.getKey(), filter.getValue(), peers);
      Map<String, Double> medians = medians(filter.getKey(), peers);
      double our = medians.get(OURS);
      System.out.printf("%-15s %12.2f", filter.getKey(), our);
      for (String peer : peers) {
        System.out.printf(" %12.2f %8.1fx", medians.get(peer), medians.get(peer) / our);
      }
      System.out.println();
    }
    System.out.printf("%-15s %12.2f%n", "moved by a day", ours.movedByADay());
    Contenders.closeAll();
  }

  private static void check(String name, Filter filter, List<String> peers) {
    List<Map<String, Long>> expected = Contenders.named(OURS).answers(name, filter);
    for (String peer : peers) {
      List<Map<String, Long>> found = Contenders.named(peer).answers(name, filter);
      for (int i = 0; i < expected.size(); i++) {
        if (!expected.get(i).equals(found.get(i))) {
          throw new IllegalStateException(
              peer
                  + " differs under "
                  + name
                  + " in answer "
                  + i
                  + ": "
                  + found.get(i)
                  + " instead of "
                  + expected.get(i));
        }
      }
    }
  }

  /** Milliseconds of each engine; they take turns, so that a busy moment slows all of them. */
  private static Map<String, Double> medians(String filter, List<String> peers)
      throws RunnerException {
    List<String> engines = new ArrayList<>(List.of(OURS));
    engines.addAll(peers);
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    // Warm-up by the number of refreshes: what one costs differs a thousandfold.
    run(OURS, filter, WARM_UP);
    for (int round = 0; round < ROUNDS; round++) {
      for (String engine : engines) {
        int times = engine.equals(OURS) ? OURS_A_ROUND : 1;
        if (round == 0 || !engine.equals(SLOW)) {
          millis.computeIfAbsent(engine, e -> new ArrayList<>()).addAll(run(engine, filter, times));
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    millis.forEach((engine, times) -> medians.put(engine, median(times)));
    return medians;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static List<Double> run(String engine, String filter, int times) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(RefreshBenchmark.class.getName())
                .param("engine", engine)
                .param("filterName", filter)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(times)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run().iterator().next().getBenchmarkResults().stream()
            .flatMap(result -> result.getIterationResults().stream())
            .map(iteration -> iteration.getPrimaryResult().getScore() / MICROS_A_MILLI)
            .toList();
  }
}
