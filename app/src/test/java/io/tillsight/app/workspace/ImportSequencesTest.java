package io.tillsight.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import io.tillsight.persistence.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Overlapping exports, imported, taken back and brought again in random order, through the real
 * reader and the real database. The totals are added up from the text of the files that remain, and
 * compared with the cube, with SQL, and with a fresh workspace that only ever saw those files.
 */
class ImportSequencesTest {
  private static final String HEADER = "order,line,date,store,product,quantity,amount";
  private static final int ORDERS = 60;

  @TempDir Path folder;

  private final List<Database> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(Database::close);
  }

  /** Net sales, units and lines of rows that are keyed by order and line: the last one counts. */
  private record Totals(
      BigDecimal net, BigDecimal units, long lines, Map<String, BigDecimal> stores) {
    static Totals of(List<List<String>> files) {
      Map<String, String[]> rows = new LinkedHashMap<>();
      for (List<String> file : files) {
        for (String row : file) {
          String[] cells = row.split(",");
          rows.put(cells[0] + "/" + cells[1], cells);
        }
      }
      Map<String, BigDecimal> stores = new TreeMap<>();
      BigDecimal units = BigDecimal.ZERO;
      BigDecimal net = BigDecimal.ZERO;
      for (String[] cells : rows.values()) {
        net = net.add(new BigDecimal(cells[6]));
        units = units.add(new BigDecimal(cells[5]));
        stores.merge(cells[3], new BigDecimal(cells[6]), BigDecimal::add);
      }
      return new Totals(plain(net), plain(units), rows.size(), plain(stores));
    }

    static Totals of(SalesEngine engine) {
      var kpi = KpiAnalysis.of(engine).run().figures();
      Map<String, BigDecimal> stores =
          engine.lines(io.tillsight.core.cube.Filter.ALL, 0, Integer.MAX_VALUE).stream()
              .collect(
                  Collectors.toMap(
                      line -> line.store(),
                      line -> line.amount().decimal(),
                      BigDecimal::add,
                      TreeMap::new));
      return new Totals(
          plain(kpi.netSales().decimal()),
          plain(kpi.units().decimal()),
          kpi.lines(),
          plain(stores));
    }

    private static BigDecimal plain(BigDecimal value) {
      return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static Map<String, BigDecimal> plain(Map<String, BigDecimal> values) {
      Map<String, BigDecimal> plain = new TreeMap<>();
      values.forEach((key, value) -> plain.put(key, plain(value)));
      return plain;
    }
  }

  private final class Bench {
    private final Database database;
    private final DatabaseWorkspace workspace;

    Bench(String name) {
      database = Database.open(folder.resolve(name));
      open.add(database);
      workspace =
          new DatabaseWorkspace(
              database,
              (path, answers) -> new TableReader().withAnswers(answers).read(path, Progress.NONE),
              ImportMessages.in(Locale.ENGLISH));
    }

    Receipt take(String name, List<String> rows) {
      var plan = workspace.plan(ImportRequest.of(List.of(write(name, rows))), Progress.NONE);
      assertThat(plan.questions()).isEmpty();
      return workspace.run(plan, Progress.NONE);
    }

    void holds(Totals expected, String when) {
      assertThat(Totals.of(workspace.engine())).as("cube, " + when).isEqualTo(expected);
      assertThat(Totals.of(database.engine())).as("SQL, " + when).isEqualTo(expected);
      assertThat(workspace.check()).as(when).isEmpty();
    }
  }

  private Path write(String name, List<String> rows) {
    try {
      return Files.writeString(
          folder.resolve(name), HEADER + "\n" + String.join("\n", rows) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of some orders; what an export says of an order depends on the state of its status. */
  private static List<String> rows(int from, int until, Random random) {
    List<String> rows = new ArrayList<>();
    for (int order = from; order < until; order++) {
      for (int line = 1; line <= 1 + order % 3; line++) {
        int quantity = 1 + random.nextInt(2);
        rows.add(
            String.format(
                Locale.ROOT,
                "F-%d,%d,2026-01-%02d,Store %d,P%d,%d,%d.%02d",
                order,
                line,
                1 + order % 28,
                order % 4,
                (order + line) % 5,
                quantity,
                quantity * (3 + order % 7),
                random.nextInt(2) * 25));
      }
    }
    return rows;
  }

  @Test
  void twiceTheSameAndAnOverlapByHalfGiveTheUnion() {
    Random random = new Random(6);
    List<String> all = rows(0, ORDERS, random);
    List<String> first = all.subList(0, all.size() * 2 / 3);
    List<String> second = all.subList(all.size() / 3, all.size());
    Bench bench = new Bench("union");

    Receipt once = bench.take("a.csv", first);
    Receipt twice = bench.take("a.csv", first);
    Receipt half = bench.take("b.csv", second);

    assertThat(once.balance().fresh().rows()).isEqualTo(first.size());
    assertThat(twice.balance().duplicate()).isEqualTo(once.balance().read());
    assertThat(half.balance().duplicate().rows()).isEqualTo(all.size() * 2 / 3 - all.size() / 3);
    bench.holds(Totals.of(List.of(all)), "after A, A, B");
  }

  @Test
  void whatRemainsCountsAsIfTheRestHadNeverBeen(TestReporter reporter) {
    long seed = Long.getLong("tillsight.seed", System.nanoTime());
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    Bench bench = new Bench("sequence");
    TreeMap<Long, List<String>> counting = new TreeMap<>();
    TreeMap<Long, List<String>> undone = new TreeMap<>();
    for (int step = 0; step < 14; step++) {
      int dice = random.nextInt(6);
      if (dice < 3 || counting.isEmpty()) {
        int from = random.nextInt(ORDERS / 2);
        List<String> rows = rows(from, from + 1 + random.nextInt(ORDERS / 2), random);
        counting.put(bench.take("s" + step + ".csv", rows).importId(), rows);
      } else if (dice < 5 || undone.isEmpty()) {
        long id = any(counting, random);
        bench.workspace.undo(id);
        undone.put(id, counting.remove(id));
      } else {
        long id = any(undone, random);
        bench.workspace.redo(id);
        counting.put(id, undone.remove(id));
      }
      bench.holds(Totals.of(List.copyOf(counting.values())), "seed " + seed + ", step " + step);
    }
    Bench fresh = new Bench("fresh");
    counting.values().forEach(rows -> fresh.take("again.csv", rows));
    assertThat(Totals.of(fresh.workspace.engine())).isEqualTo(Totals.of(bench.workspace.engine()));
  }

  private static long any(TreeMap<Long, List<String>> imports, Random random) {
    return List.copyOf(imports.keySet()).get(random.nextInt(imports.size()));
  }
}
