package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TablePart;
import io.tillsight.core.table.TableReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of a file are read by several threads, and an order by one. */
class DivisionTest {
  private static final TableOpener OPENER =
      (path, told) -> new TableReader().withAnswers(told).read(path, Progress.NONE);

  @TempDir private Path folder;

  private Path sales(int orders, String amount) {
    List<String> lines = new ArrayList<>(List.of("order,date,product,quantity,amount"));
    for (int order = 1; order <= orders; order++) {
      for (int line = 1; line <= 3; line++) {
        lines.add("T" + order + ",2024-01-02,Tea " + line + ",1," + amount);
      }
    }
    return new SalesFolder(folder).file("sales.csv", lines.toArray(String[]::new));
  }

  @Test
  void theLinesOfAnOrderStayTogether() {
    ImportPlan plan = new ImportBench(OPENER).plan(sales(10, "4.20"));
    List<TablePart> parts = new Division(4, 7).parts(plan.files().get(0));
    assertThat(parts).extracting(TablePart::rows).containsExactly(9L, 6L, 9L, 6L);
    List<String> orders = new ArrayList<>();
    parts.forEach(part -> part.scan(row -> orders.add(row.text(0))));
    assertThat(orders).hasSize(30).startsWith("T1", "T1", "T1", "T2").isSubsetOf(numbers());
  }

  private static List<String> numbers() {
    return List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10");
  }

  @Test
  void eachPartIsReadByAThreadOfItsOwn() {
    ImportPlan plan = new ImportBench(OPENER).plan(sales(10, "4.20"));
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    List<Long> told = new ArrayList<>();
    Progress progress =
        (bytes, total, rows) -> {
          told.add(rows);
          return true;
        };
    Ticker ticker = new Ticker(progress, 100, 30);
    SideBySide.run(
        new Division(3, 1).parts(plan.files().get(0)),
        ticker,
        (part, rows) ->
            part.scan(
                row -> {
                  threads.add(Thread.currentThread());
                  rows.row();
                }));
    ticker.tell();
    assertThat(told.get(told.size() - 1)).isEqualTo(30);
    assertThat(threads).hasSize(3).contains(Thread.currentThread());
    assertThat(threads).filteredOn(Thread::isAlive).containsExactly(Thread.currentThread());
  }

  @Test
  void amountsBeyondTheShareOfAPartAreTriedOnceMore() {
    // The range of exact money is 922,337,203,685,477.5807: four of these fit, two into a half.
    Path sales = sales(2, "200000000000000");
    ImportPlan divided = new ImportBench(OPENER, new Division(2, 1)).plan(sales);
    ImportPlan whole = new ImportBench(OPENER, Division.NONE).plan(sales);
    assertThat(divided.expected()).isEqualTo(whole.expected());
    assertThat(divided.expected().accepted().rows()).isEqualTo(4);
    List<List<SaleLine>> heard = new ArrayList<>();
    ImportPlan again =
        new ImportPlanner(OPENER, new InMemorySalesStore(), ImportBench.ENGLISH)
            .divided(new Division(2, 2))
            .heardBy(
                (additions, rows) -> {
                  heard.clear();
                  return of -> {
                    heard.add(new ArrayList<>());
                    return new EachLine(heard.get(heard.size() - 1)::add);
                  };
                })
            .plan(ImportRequest.of(List.of(sales)), Progress.NONE);
    assertThat(again.listener()).isPresent();
    assertThat(heard).singleElement(InstanceOfAssertFactories.LIST).hasSize(4);
  }

  /** Of so many rows, more are suspicious than are shown. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void partsSayWhatTheWholeSays(long seed) {
    Random random = new Random(seed);
    SalesFolder files = new SalesFolder(folder);
    Path[] all = {
      files.file("sales.csv", rows(random, 900).toArray(String[]::new)),
      files.file("products.csv", "reference,name,list price", "P0,Tea,4.00", "P1,Jam,3.00"),
      files.file("stores.csv", "store code,store name,city", "S1,North,Paris", "S2,South,Lyon")
    };
    Outcome whole = outcome(Division.NONE, all);
    Outcome divided = outcome(new Division(2 + random.nextInt(3), 100), all);

    assertThat(divided.plan().preview()).isEqualTo(whole.plan().preview());
    assertThat(divided.plan().outlook()).isEqualTo(whole.plan().outlook());
    assertThat(divided.plan().notes()).isEqualTo(whole.plan().notes()).hasSizeGreaterThan(3);
    assertThat(divided.heard()).containsExactlyElementsOf(whole.heard()).hasSizeGreaterThan(700);
  }

  private static List<String> rows(Random random, int count) {
    List<String> rows = new ArrayList<>();
    rows.add("order,date,product,store,quantity,unit price,amount,status");
    List<String> statuses = List.of("completed", "completed", "cancelled", "returned", "odd", "");
    int order = 0;
    for (int i = 0; i < count; i++) {
      order += random.nextInt(2);
      String amount = random.nextInt(30) == 0 ? "" : 2 * (1 + random.nextInt(3)) + ".00";
      rows.add(
          String.join(
              ",",
              "T" + order,
              "2024-02-" + (10 + random.nextInt(20)),
              "P" + random.nextInt(3),
              "S" + (1 + random.nextInt(3)),
              Integer.toString(1 + random.nextInt(2)),
              "2.00",
              amount,
              statuses.get(random.nextInt(statuses.size()))));
    }
    return rows;
  }

  /** A plan, and the lines that somebody heard who does not ask for their places in the order. */
  private record Outcome(ImportPlan plan, List<SaleLine> heard) {}

  private static Outcome outcome(Division division, Path... files) {
    List<List<SaleLine>> parts = new ArrayList<>();
    LineListener listener =
        rows -> {
          parts.add(new ArrayList<>());
          return new EachLine(parts.get(parts.size() - 1)::add);
        };
    ImportPlan plan =
        new ImportPlanner(OPENER, new InMemorySalesStore(), ImportBench.ENGLISH)
            .divided(division)
            .heardBy((additions, rows) -> listener)
            .plan(ImportRequest.of(List.of(files)), Progress.NONE);
    List<SaleLine> heard =
        parts.stream()
            .flatMap(List::stream)
            .map(line -> new SaleLine(line.head(), 1, line.item()))
            .toList();
    return new Outcome(plan, heard);
  }
}
