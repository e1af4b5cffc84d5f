package io.tillsight.core.cube;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import java.util.List;
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
    new SalesEngineContract(new NaiveEngine(lines, catalogue), cube).check(seed, 800);
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
