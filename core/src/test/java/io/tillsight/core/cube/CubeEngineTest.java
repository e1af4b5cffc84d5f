package io.tillsight.core.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.LineTarget;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class CubeEngineTest {
  private static CubeEngine cube(List<SaleLine> lines, Catalogue catalogue) {
    CubeBuilder builder = new CubeBuilder(catalogue);
    lines.forEach(builder::add);
    return builder.build(new NaiveEngine(lines, catalogue)::lines);
  }

  @Test
  void answersEveryQuestionLikeTheNaiveLoop(TestReporter reporter) {
    long seed = Long.getLong("tillsight.seed", System.nanoTime());
    System.out.println(getClass().getSimpleName() + " seed " + seed); // to ask the same again
    reporter.publishEntry("seed", Long.toString(seed));
    RandomSales sales = new RandomSales(seed);
    Catalogue catalogue = sales.catalogue();
    List<SaleLine> lines = sales.lines(3_000);

    CubeEngine cube = cube(lines, catalogue);

    assertThat(cube.size()).isEqualTo(3_000);
    SalesEngineContract contract = new SalesEngineContract(new NaiveEngine(lines, catalogue), cube);
    contract.check(seed, 800);
    contract.checkTogether(seed, 40);
  }

  /** Parts of one file are added on threads of their own; no order among them is promised. */
  @Test
  void buildersSideBySideMakeTheCubeOfAllTheirLines() {
    RandomSales sales = new RandomSales(29);
    Catalogue catalogue = sales.catalogue();
    List<SaleLine> lines = sales.lines(3_000);
    CubeBuilder first = new CubeBuilder(catalogue, 100);
    CubeBuilder second = first.beside(10);
    CubeBuilder empty = first.beside(0);
    CubeBuilder third = empty.beside(2_000);
    lines.subList(0, 1_000).forEach(first::add);
    lines.subList(1_000, 1_700).forEach(second::add);
    lines.subList(1_700, 3_000).forEach(third::add);
    assertThat(first.lines()).isEqualTo(3_000);
    NaiveEngine naive = new NaiveEngine(lines, catalogue);

    CubeEngine cube = first.build(naive::lines);

    assertThat(cube.size()).isEqualTo(3_000);
    new SalesEngineContract(naive, cube).check(29, 300);
  }

  @Test
  void linesToldByTheNumbersOfWhatTheyShareMakeTheSameCube() {
    RandomSales sales = new RandomSales(31);
    Catalogue catalogue = sales.catalogue();
    List<SaleLine> some = sales.lines(1_500);
    // Each head with items of other lines as well, and not one line after the other.
    List<SaleLine> lines = new ArrayList<>(some);
    for (int i = 0; i < some.size(); i++) {
      lines.add(new SaleLine(some.get(i).head(), 2, some.get(i * 7 % some.size()).item()));
    }
    CubeBuilder first = new CubeBuilder(catalogue, 100);
    tell(lines.subList(0, 1_700), first);
    tell(lines.subList(1_700, 2_000), first.beside(10));
    lines.subList(2_000, 2_500).forEach(first.beside(0)::add);
    tell(lines.subList(2_500, 3_000), first.beside(1_000));
    NaiveEngine naive = new NaiveEngine(lines, catalogue);

    CubeEngine cube = first.build(naive::lines);

    assertThat(cube.size()).isEqualTo(3_000);
    new SalesEngineContract(naive, cube).check(31, 300);
  }

  /** By numbers as far as something was told before; some lines as they are. */
  private static void tell(List<SaleLine> lines, LineTarget target) {
    Map<SaleLine.Head, Integer> heads = new HashMap<>();
    Map<SaleLine.Item, Integer> items = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      SaleLine line = lines.get(i);
      if (i % 11 == 0) {
        target.add(line);
      } else {
        int item = items.computeIfAbsent(line.item(), target::item);
        int head =
            heads.computeIfAbsent(
                line.head(), told -> target.head(target.order(told.order()), told));
        target.add(head, item);
      }
    }
  }

  @Test
  void countsByBlocksAndByOccurringGroupsLikeTheNaiveLoop() {
    RandomSales sales = new RandomSales(7);
    Catalogue catalogue = sales.catalogue();
    List<SaleLine> lines = sales.lines(9_000);
    Query manyPossibleGroups =
        new Query(
            List.of(Dimension.DAY, Dimension.CUSTOMER, Dimension.PRODUCT, Dimension.CITY),
            List.of(Measure.values()),
            Filter.ALL);

    assertThat(cube(lines, catalogue).rows(manyPossibleGroups))
        .isEqualTo(new NaiveEngine(lines, catalogue).rows(manyPossibleGroups));
  }

  /** What a date slider asks: the additive part of a screen, whose sums are kept and moved. */
  @Test
  void aPeriodMovedDayByDayIsAnsweredLikeTheNaiveLoop() {
    RandomSales sales = new RandomSales(23);
    Catalogue catalogue = sales.catalogue();
    List<SaleLine> lines = sales.lines(4_000);
    CubeEngine cube = cube(lines, catalogue);
    NaiveEngine naive = new NaiveEngine(lines, catalogue);
    LocalDate from = LocalDate.of(2024, 2, 1);
    for (int day = 0; day < 60; day++) {
      // Forwards over the leap day, then back; both ends.
      int by = day < 30 ? day : 60 - day;
      Period period = new Period(from.plusDays(by), LocalDate.of(2025, 1, 1).plusDays(2 * by));
      Filter filter = Filter.ALL.during(period).except(Dimension.CHANNEL, "Channel 1");
      List<Query> screen =
          List.of(
              Query.total(filter, Measure.NET_SALES, Measure.ORDERS, Measure.CUSTOMERS),
              Query.by(Dimension.MONTH, filter, Measure.NET_SALES, Measure.ORDERS),
              Query.by(Dimension.PRODUCT, Dimension.STORE, filter, Measure.UNITS),
              Query.by(Dimension.STORE, filter, Measure.UNITS, Measure.ALL_ORDERS),
              Query.by(Dimension.CUSTOMER, filter, Measure.NET_SALES));
      assertThat(cube.all(screen)).as("%s", period).isEqualTo(naive.all(screen));
    }
  }

  @Test
  void refusesASumBeyondTheRange() {
    RandomSales sales = new RandomSales(1);
    SaleLine line = sales.lines(1).get(0);
    Money largest = new Money(9_000_000_000_000_000_000L);
    List<SaleLine> lines = List.of(withAmount(line, largest), withAmount(line, largest));
    CubeEngine cube = cube(lines, sales.catalogue());
    Query all = Query.total(Filter.ALL, Measure.ALL_SALES);
    assertThatThrownBy(() -> cube.rows(all)).isInstanceOf(ArithmeticException.class);
    // A screen that may not be answered leaves nothing half done behind.
    assertThatThrownBy(() -> cube.rows(all)).isInstanceOf(ArithmeticException.class);
    assertThat(cube.rows(Query.total(Filter.ALL, Measure.ALL_LINES)).count(0, Measure.ALL_LINES))
        .isEqualTo(2);
  }

  private static SaleLine withAmount(SaleLine line, Money amount) {
    return new SaleLine(
        line.order(),
        line.ordinal(),
        line.date(),
        line.time(),
        line.product(),
        line.store(),
        line.customer(),
        line.place(),
        line.quantity(),
        line.unitPrice(),
        line.discount(),
        amount,
        line.cost(),
        line.status(),
        line.statusText(),
        line.channel(),
        line.paymentMethod());
  }

  @Test
  void answersWithoutAnyLine() {
    CubeEngine empty = cube(List.of(), Catalogue.EMPTY);

    assertThat(empty.rows(Query.by(Dimension.MONTH, Filter.ALL, Measure.NET_SALES)).size())
        .isZero();
    assertThat(empty.rows(Query.total(Filter.ALL, Measure.values())))
        .isEqualTo(
            new NaiveEngine(List.of(), Catalogue.EMPTY)
                .rows(Query.total(Filter.ALL, Measure.values())));
  }
}
