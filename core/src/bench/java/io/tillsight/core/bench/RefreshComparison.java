package io.tillsight.core.bench;

import io.tillsight.core.cube.Filter;
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
  private static final String OURS = "tillsight";

  private RefreshComparison() {}

  /**
   * @param arguments numbers of lines, separated by commas; then, where wanted, "alone" to leave
   *     the peers out
   */
  public static void main(String[] arguments) throws RunnerException {
    boolean alone = arguments.length > 1 && arguments[1].equals("alone");
    for (String lines : arguments[0].split(",")) {
      measure(Integer.parseInt(lines.trim()), alone ? List.of() : PEERS);
    }
  }

  private static void measure(int lines, List<String> peers) throws RunnerException {
    OurEngine ours = new OurEngine(lines);
    Contenders.add(OURS, ours);
    if (!peers.isEmpty()) {
      Contenders.add("DuckDB", new DuckDbPeer().fill(lines));
      Contenders.add("SQLite", new SqlitePeer().fill(lines));
    }
    System.out.printf("%n%,d lines, %.1f bytes a line%n", lines, ours.cube().bytesPerLine());
    System.out.printf("%-15s %12s", "ms", OURS);
    peers.forEach(peer -> System.out.printf(" %12s %9s", peer, "ratio"));
    System.out.println();
    for (Map.Entry<String, Filter> filter : Refresh.filters().entrySet()) {
      check(filter.getKey(), filter.getValue(), peers);
      // Warm-up by the number of refreshes: what one costs differs a thousandfold.
      double our = median(OURS, filter.getKey(), 60, 41);
      System.out.printf("%-15s %12.2f", filter.getKey(), our);
      for (String peer : peers) {
        boolean slow = peer.equals("SQLite");
        double its = median(peer, filter.getKey(), slow ? 0 : 3, slow ? 1 : 9);
        System.out.printf(" %12.2f %8.1fx", its, its / our);
      }
      System.out.println();
    }
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

  /** Milliseconds. */
  private static double median(String engine, String filter, int warmup, int measured)
      throws RunnerException {
    return new Runner(
                new OptionsBuilder()
                    .include(RefreshBenchmark.class.getName())
                    .param("engine", engine)
                    .param("filterName", filter)
                    .forks(0)
                    .warmupIterations(warmup)
                    .measurementIterations(measured)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()
            .iterator()
            .next()
            .getPrimaryResult()
            .getStatistics()
            .getPercentile(50)
        / 1000;
  }
}
