package io.tillsight.persistence.bench;

import io.tillsight.core.bench.Refresh;
import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportPlanner;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Importer;
import io.tillsight.core.ingest.LineListeners;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import io.tillsight.persistence.Database;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How long a file takes to its first numbers and until it is stored, beside DuckDB and SQLite in
 * the same process, several rounds: the first ones are cold, the others warm. {@code
 * ImportComparison LINES ROUNDS ARRANGEMENT}, see {@link Arrangement}.
 */
final class ImportComparison {
  private static final int DAMAGED = 500;

  /** Rounds in which ours is still being compiled. */
  private static final int COLD = 2;

  private static final ImportMessages ENGLISH = ImportMessages.in(Locale.ENGLISH);

  private final int lines;
  private final Arrangement arrangement;
  private final Path folder;
  private long wall;
  private long processor;

  private ImportComparison(int lines, Arrangement arrangement) throws IOException {
    this.lines = lines;
    this.arrangement = arrangement;
    this.folder = Files.createTempDirectory("tillsight-import");
  }

  public static void main(String[] arguments) throws Exception {
    ImportComparison comparison =
        new ImportComparison(Integer.parseInt(arguments[0]), Arrangement.valueOf(arguments[2]));
    try {
      comparison.run(Integer.parseInt(arguments[1]));
    } finally {
      delete(comparison.folder);
    }
  }

  private void run(int rounds) throws IOException, SQLException {
    Path clean = folder.resolve("clean.csv");
    Path damaged = folder.resolve("damaged.csv");
    MeasuredFile measured = new MeasuredFile(lines, DAMAGED, false);
    new MeasuredFile(lines, 0, false).write(clean);
    arrangement.rewrite(clean);
    measured.write(damaged);
    DoubleStream.Builder ofDuckDb = DoubleStream.builder();
    DoubleStream.Builder durable = DoubleStream.builder();
    DoubleStream.Builder ofSqlite = DoubleStream.builder();
    for (int round = 1; round <= rounds; round++) {
      System.out.printf(
          "round %d, %,d lines %s, %,d bytes%n", round, lines, arrangement, Files.size(clean));
      start();
      long cents = Peers.duckDb(clean);
      double duck = lap("DuckDB: read_csv and refresh");
      Stored stored = store(clean, duck, cents);
      double sqlite = Peers.sqlite(lines) / 1e9;
      System.out.printf("  SQLite, a statement a row: %,.0f lines/s%n", lines / sqlite);
      damage(clean, damaged, measured);
      if (round > COLD) {
        ofDuckDb.accept(stored.first() / duck);
        durable.accept(lines / stored.durable());
        ofSqlite.accept(sqlite / stored.durable());
      }
    }
    tell("first numbers, times DuckDB", ofDuckDb);
    tell("durable, lines/s from the file on", durable);
    tell("durable, times SQLite", ofSqlite);
    for (int percent : new int[] {1, 50, 99}) {
      cancel(clean, percent, false);
      cancel(clean, percent, true);
    }
  }

  private static void tell(String what, DoubleStream.Builder warm) {
    double[] sorted = warm.build().sorted().toArray();
    if (sorted.length > 0) {
      System.out.printf(
          "warm rounds: %s: %,.2f to %,.2f, in the middle %,.2f%n",
          what, sorted[0], sorted[sorted.length - 1], sorted[sorted.length / 2]);
    }
  }

  /** Seconds from the file on until the first numbers and until it is durable. */
  private record Stored(double first, double durable) {}

  private Stored store(Path file, double duck, long cents) throws IOException {
    Path workspace = folder.resolve("workspace");
    Stored measured;
    try (Database database = Database.open(workspace)) {
      start();
      CubeBuilder[] columns = new CubeBuilder[1];
      LineListeners listeners =
          (additions, rows) -> {
            columns[0] = null;
            return of -> {
              CubeBuilder first = columns[0];
              columns[0] = first == null ? new CubeBuilder(additions, rows) : first;
              return first == null ? columns[0] : first.beside(of);
            };
          };
      ImportPlan plan = plan(planner(database).heardBy(listeners), file);
      double planned = lap("understood, checked, lines in columns");
      Refresh.Answers answers =
          new Refresh(columns[0].build(database.engine()::lines)).under(Filter.ALL);
      double first = planned + lap("columns sorted, refresh");
      System.out.printf("  first numbers %.2f s, %.2f times DuckDB%n", first, first / duck);
      check(cents, answers.rows().get(0).value(0, Measure.NET_SALES) / 100, "cents");
      new Importer(ENGLISH).run(plan, database.sales(), Progress.NONE);
      double durable = first + lap("stored, durable");
      measured = new Stored(first, durable);
      System.out.printf("  durable: %,.0f lines/s from the file on%n", lines / durable);
      check(lines, stored(database), "lines");
      double rows = durable + lap("each line in its row, read again");
      System.out.printf("  in rows, read again: %,.0f lines/s from the file on%n", lines / rows);
    }
    delete(workspace);
    return measured;
  }

  /** Waits until they can be read. */
  private static long stored(Database database) {
    long[] read = new long[1];
    database.forEachLine(line -> read[0]++);
    return read[0];
  }

  private void damage(Path clean, Path damaged, MeasuredFile measured) throws IOException {
    Path workspace = folder.resolve("workspace");
    try (Database database = Database.open(workspace)) {
      start();
      plan(database, clean);
      double without = lap("clean file understood and checked");
      ImportPlan plan = plan(database, damaged);
      double with = lap("file with bad rows understood and checked");
      System.out.printf("  bad rows: %.2f times the clean file%n", with / without);
      long id = new Importer(ENGLISH).run(plan, database.sales(), Progress.NONE).importId();
      List<Rejection> rejections = database.sales().rejections(id);
      check(DAMAGED, rejections.size(), "bad rows");
      check(
          DAMAGED,
          rejections.stream().filter(bad -> measured.isDamaged(bad.line() - 2)).count(),
          "bad rows at their lines");
    }
    delete(workspace);
  }

  private void cancel(Path file, int percent, boolean beside) throws IOException {
    Path workspace = folder.resolve("workspace");
    try (Database database = Database.open(workspace)) {
      if (beside) {
        Path earlier = folder.resolve("earlier.csv");
        Files.writeString(
            earlier, "order,date,product,quantity,amount\nE1,2020-01-02,Tea,1,4.20\n");
        new Importer(ENGLISH).run(plan(database, earlier), database.sales(), Progress.NONE);
      }
      ImportPlan plan = plan(database, file);
      long[] asked = new long[1];
      Progress until =
          (bytes, total, rows) -> {
            asked[0] = System.nanoTime();
            return bytes * 100 < total * percent;
          };
      try {
        new Importer(ENGLISH).run(plan, database.sales(), until);
      } catch (CancellationException expected) {
        double took = (System.nanoTime() - asked[0]) / 1e9;
        String where = beside ? "beside an earlier import" : "as the first import";
        System.out.printf("cancelled at %d %% %s: back after %.2f s%n", percent, where, took);
      }
      check(beside ? 1 : 0, database.sales().imports().size(), "imports");
    }
    delete(workspace);
  }

  private static ImportPlan plan(Database database, Path file) {
    return plan(planner(database), file);
  }

  private static ImportPlan plan(ImportPlanner planner, Path file) {
    return planner.plan(ImportRequest.of(List.of(file)), Progress.NONE);
  }

  private static ImportPlanner planner(Database database) {
    TableReader reader = new TableReader();
    return new ImportPlanner(
        (path, answers) -> reader.withAnswers(answers).read(path, Progress.NONE),
        database.sales(),
        ENGLISH);
  }

  private static void check(long expected, long found, String what) {
    if (expected != found) {
      throw new IllegalStateException(expected + " " + what + " expected, found " + found);
    }
  }

  /** With nothing left of what was measured before, as in a process of its own. */
  private void start() {
    System.gc();
    resume();
  }

  private void resume() {
    wall = System.nanoTime();
    processor = processorTime();
  }

  private double lap(String what) {
    double seconds = (System.nanoTime() - wall) / 1e9;
    double worked = (processorTime() - processor) / 1e9;
    System.out.printf("  %-42s %7.2f s, %7.2f s of processor time%n", what, seconds, worked);
    resume();
    return seconds;
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
