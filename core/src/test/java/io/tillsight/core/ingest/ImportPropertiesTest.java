package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** What must hold for any sales files, of random content from a seed. */
class ImportPropertiesTest {
  private static final int TRIES = 40;
  private Path folder;
  private SalesFolder files;

  @BeforeProperty
  void createFolder() throws IOException {
    folder = Files.createTempDirectory("import-properties");
    files = new SalesFolder(folder);
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** How the lines of a shop can be written. */
  private enum Shape {
    NUMBERED("order,line,date,product,quantity,unit price,amount"),
    ORDERED("order,date,product,quantity,unit price,amount"),
    PLAIN("date,product,quantity,unit price,amount");

    private final String header;

    Shape(String header) {
      this.header = header;
    }
  }

  /** Rows with twins, missing dates, missing amounts, returns and products without a price. */
  private static List<String> rows(Shape shape, Random random, int count) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String order = shape == Shape.PLAIN ? "" : (i / 3) + ",";
      String line = shape == Shape.NUMBERED ? (i % 3 + 1) + "," : "";
      String date = random.nextInt(12) == 0 ? "" : "2026-01-0" + (1 + random.nextInt(3));
      String product = "P" + random.nextInt(3);
      int quantity = random.nextInt(6) - 1;
      String price = random.nextInt(5) == 0 ? "" : (1 + random.nextInt(3)) + ".50";
      String amount = random.nextBoolean() ? "" : Integer.toString(random.nextInt(4) * quantity);
      rows.add(String.join(",", order + line + date, product, "" + quantity, price, amount));
    }
    return rows;
  }

  private Path write(String name, Shape shape, List<String> rows) {
    List<String> lines = new ArrayList<>(rows);
    lines.add(0, shape.header);
    return files.file(name, lines.toArray(String[]::new));
  }

  private Path products() {
    return files.file("products.csv", "reference,name,list price", "P0,Tea,4.00", "P1,Jam,3.00");
  }

  private static ImportBench bench() {
    return new ImportBench(PlainTable::open);
  }

  private static List<SaleLine> lines(ImportBench bench) {
    return bench.store.lines().stream().sorted(Comparator.comparing(SaleLine::toString)).toList();
  }

  private static Shape shape(int seed) {
    return Shape.values()[seed % Shape.values().length];
  }

  @Property(tries = TRIES)
  void cellsThatRepeatAndPartsSideBySideSayWhatSingleOnesSay(@ForAll @IntRange(min = 0) int seed) {
    Shape shape = shape(seed);
    Random random = new Random(seed);
    Path sales = write("sales.csv", shape, rows(shape, random, 40));
    Path[] all = {products(), sales, write("more.csv", shape, rows(shape, random, 30))};
    Path[] files = random.nextBoolean() ? all : Arrays.copyOf(all, 2);
    TableReader reader = new TableReader();
    Division division = new Division(1 + random.nextInt(4), 1 + random.nextInt(5));
    ImportBench repeating = new ImportBench((path, told) -> read(reader, path, told), division);
    ImportBench single = new ImportBench((path, told) -> SingleCells.of(read(reader, path, told)));

    for (int round = 0; round < 2; round++) {
      ImportPlan planned = repeating.plan(files);
      ImportPlan expected = single.plan(files);
      assertThat(unnamed(planned.preview())).isEqualTo(unnamed(expected.preview()));
      assertThat(planned.expected()).isEqualTo(expected.expected());
      assertThat(planned.outlook()).isEqualTo(expected.outlook());
      assertThat(planned.notes()).isEqualTo(expected.notes());
      assertThat(planned.additions()).isEqualTo(expected.additions());
      assertThat(shown(planned)).isEqualTo(shown(expected));
      assertThat(heard(repeating, division, reader, files))
          .containsExactlyElementsOf(shown(planned));
      Receipt kept = repeating.take(files);
      Receipt read = single.take(files);
      assertThat(kept.balance()).isEqualTo(read.balance());
      assertThat(repeating.store.lines()).isEqualTo(single.store.lines());
      assertThat(repeating.store.rejections(round + 1))
          .isEqualTo(single.store.rejections(round + 1));
    }
  }

  private static Table read(TableReader reader, Path path, List<Answer> answers) {
    return reader.withAnswers(answers).read(path, Progress.NONE);
  }

  private static List<SaleLine> heard(
      ImportBench bench, Division division, TableReader reader, Path... files) {
    List<List<SaleLine>> parts = new ArrayList<>();
    LineListener listener =
        rows -> {
          parts.add(new ArrayList<>());
          return new EachLine(parts.get(parts.size() - 1)::add);
        };
    ImportPlan plan =
        new ImportPlanner(
                (path, told) -> read(reader, path, told),
                bench.store,
                ImportMessages.in(Locale.ENGLISH))
            .heardBy((additions, rows) -> listener)
            .divided(division)
            .plan(ImportRequest.of(List.of(files)), Progress.NONE);
    assertThat(plan.listener()).isPresent();
    return parts.stream().flatMap(List::stream).map(ImportPropertiesTest::unnamed).toList();
  }

  /** Lines are told apart in their own way until they are stored. */
  private static List<SaleLine> shown(ImportPlan plan) {
    List<SaleLine> lines = new ArrayList<>();
    new Importer(ImportMessages.in(Locale.ENGLISH)).show(plan, lines::add, Progress.NONE);
    return lines.stream().map(ImportPropertiesTest::unnamed).toList();
  }

  private static List<PreviewRow> unnamed(List<PreviewRow> rows) {
    return rows.stream().map(ImportPropertiesTest::unnamed).toList();
  }

  private static PreviewRow unnamed(PreviewRow row) {
    return row.sale() == null
        ? row
        : new PreviewRow(
            row.file(),
            row.line(),
            row.place(),
            row.cells(),
            unnamed(row.sale()),
            row.rejection(),
            row.remarks());
  }

  private static SaleLine unnamed(SaleLine line) {
    return new SaleLine(
        line.order().startsWith(SaleLine.OWN_ORDER) ? SaleLine.OWN_ORDER : line.order(),
        1,
        line.date(),
        line.time(),
        line.product(),
        line.store(),
        line.customer(),
        line.place(),
        line.quantity(),
        line.unitPrice(),
        line.discount(),
        line.amount(),
        line.cost(),
        line.status(),
        line.statusText(),
        line.channel(),
        line.paymentMethod());
  }

  @Property(tries = TRIES)
  void importingTwiceIsImportingOnce(@ForAll @IntRange(min = 0) int seed) {
    Shape shape = shape(seed);
    Path sales = write("sales.csv", shape, rows(shape, new Random(seed), 40));
    ImportBench bench = bench();
    Receipt first = bench.take(products(), sales);
    List<SaleLine> once = lines(bench);
    Balance again = bench.take(products(), sales).balance();
    assertThat(lines(bench)).isEqualTo(once);
    assertThat(again.fresh().rows()).isZero();
    assertThat(again.updated().rows()).isZero();
    assertThat(again.read()).isEqualTo(first.balance().read());
    assertThat(again.rejected()).isEqualTo(first.balance().rejected());
  }

  @Property(tries = TRIES)
  void theReceiptAddsUpToTheLines(@ForAll @IntRange(min = 0) int seed) {
    Shape shape = shape(seed);
    Path sales = write("sales.csv", shape, rows(shape, new Random(seed), 40));
    ImportBench bench = bench();
    Balance balance = bench.take(products(), sales).balance();
    BigDecimal sum =
        bench.store.lines().stream()
            .map(line -> line.amount().decimal())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(balance.read().rows()).isEqualTo(40);
    assertThat(balance.fresh().rows()).isEqualTo(bench.store.lines().size());
    assertThat(balance.fresh().amount().decimal()).isEqualByComparingTo(sum);
    assertThat(bench.store.rejections(1)).hasSize((int) balance.rejected().rows());
  }

  @Property(tries = TRIES)
  void theOrderOfTheFilesDoesNotMatter(@ForAll @IntRange(min = 0) int seed) {
    Shape shape = shape(seed);
    List<String> rows = rows(shape, new Random(seed), 40);
    List<Path> given = new ArrayList<>();
    given.add(products());
    given.add(write("a.csv", shape, rows.subList(0, 25)));
    given.add(write("b.csv", shape, rows.subList(15, 40)));
    ImportBench bench = bench();
    Balance balance = bench.take(given.toArray(Path[]::new)).balance();
    Collections.shuffle(given, new Random(seed));
    ImportBench shuffled = bench();
    assertThat(shuffled.take(given.toArray(Path[]::new)).balance()).isEqualTo(balance);
    assertThat(lines(shuffled)).isEqualTo(lines(bench));
  }

  @Property(tries = TRIES)
  void anySplitThatKeepsEqualLinesTogetherIsTheSame(@ForAll @IntRange(min = 0) int seed) {
    Shape shape = shape(seed);
    List<String> rows = rows(shape, new Random(seed), 42);
    List<String> sorted = rows.stream().sorted().toList();
    int cut = boundary(sorted, new Random(seed).nextInt(42));
    ImportBench whole = bench();
    whole.take(products(), write("all.csv", shape, sorted));
    ImportBench parts = bench();
    parts.take(products(), write("p1.csv", shape, sorted.subList(0, cut)));
    parts.take(products(), write("p2.csv", shape, sorted.subList(cut, 42)));
    assertThat(amounts(parts)).as("cut %d of %s", cut, sorted).isEqualTo(amounts(whole));
  }

  /** Equal lines, and lines of one order, stay together. */
  private static int boundary(List<String> sorted, int wanted) {
    int cut = Math.max(1, wanted);
    while (cut < sorted.size() && order(sorted, cut).equals(order(sorted, cut - 1))) {
      cut++;
    }
    return cut < sorted.size() ? cut : boundary(sorted, wanted / 2);
  }

  private static String order(List<String> sorted, int index) {
    String row = sorted.get(index);
    boolean plain = row.startsWith("2026") || row.startsWith(",");
    return plain ? row : row.substring(0, row.indexOf(','));
  }

  private static List<BigDecimal> amounts(ImportBench bench) {
    return bench.store.lines().stream().map(line -> line.amount().decimal()).sorted().toList();
  }

  @Property(tries = TRIES)
  void overlappingExportsGiveTheirUnion(@ForAll @IntRange(min = 0) int seed) {
    List<String> rows = rows(Shape.NUMBERED, new Random(seed), 40);
    ImportBench union = bench();
    union.take(products(), write("all.csv", Shape.NUMBERED, rows));
    ImportBench bench = bench();
    Path a = write("a.csv", Shape.NUMBERED, rows.subList(0, 28));
    bench.take(products(), a);
    bench.take(products(), a);
    bench.take(products(), write("b.csv", Shape.NUMBERED, rows.subList(14, 40)));
    assertThat(amounts(bench)).isEqualTo(amounts(union));
  }

  @Property(tries = TRIES)
  void undoingAnImportLeavesWhatTheOthersClaim(@ForAll @IntRange(min = 0) int seed) {
    List<String> rows = rows(Shape.NUMBERED, new Random(seed), 40);
    Path a = write("a.csv", Shape.NUMBERED, rows.subList(0, 28));
    Path b = write("b.csv", Shape.NUMBERED, rows.subList(14, 40));
    ImportBench both = bench();
    long first = both.take(products(), a).importId();
    both.take(products(), b);
    both.store.undo(first);
    ImportBench alone = bench();
    alone.take(products(), b);
    assertThat(amounts(both)).isEqualTo(amounts(alone));
  }
}
