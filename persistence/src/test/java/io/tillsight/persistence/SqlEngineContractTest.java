package io.tillsight.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.NaiveEngine;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.RandomSales;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.cube.SalesEngineContract;
import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.ingest.LineOutcome;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** SQL on H2 gives what the naive loop gives, to the last digit. */
class SqlEngineContractTest {
  @TempDir Path folder;

  @Test
  void answersEveryQuestionLikeTheNaiveLoop(TestReporter reporter) {
    long seed = Long.getLong("tillsight.seed", System.nanoTime());
    reporter.publishEntry("seed", Long.toString(seed));
    RandomSales sales = new RandomSales(seed);
    Catalogue catalogue = sales.catalogue();
    List<SaleLine> lines = sales.lines(1_000);
    NaiveEngine naive = new NaiveEngine(lines, catalogue);

    try (Database database = Database.open(folder)) {
      store(database, catalogue, lines);
      assertThat(database.engine().catalogue()).isEqualTo(catalogue);
      assertThat(Lines.all(database)).isEqualTo(lines);
      SalesEngineContract contract = new SalesEngineContract(naive, database.engine());
      contract.check(seed, 800);
      contract.checkTogether(seed, 3);
      contract.checkLines(seed, 60);
    }
  }

  @Test
  void answersWithoutAnyLine() {
    NaiveEngine naive = new NaiveEngine(List.of(), Catalogue.EMPTY);
    Query total = Query.total(Filter.ALL, Measure.values());
    Query months = Query.by(Dimension.MONTH, Filter.ALL, Measure.values());
    try (Database database = Database.open(folder)) {
      assertThat(database.engine().all(List.of(total, months)))
          .containsExactly(naive.rows(total), naive.rows(months));
    }
  }

  @Test
  void refusesASumBeyondTheRange() {
    try (Database database = Database.open(folder)) {
      Lines.publish(database, List.of(Lines.keyed(1, "900000000000000")));
      Lines.publish(database, List.of(Lines.keyed(2, "900000000000000")));
      SalesEngine engine = database.engine();
      assertThatThrownBy(() -> engine.rows(Query.total(Filter.ALL, Measure.NET_SALES)))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  private static void store(Database database, Catalogue catalogue, List<SaleLine> lines) {
    List<KeyedLine> keyed = new ArrayList<>();
    for (SaleLine line : lines) {
      keyed.add(Lines.keyed(keyed.size() + 1, line));
    }
    try (ImportSession session = database.sales().begin(Lines.source("shop.csv"))) {
      session.masters(catalogue);
      List<LineOutcome> outcomes = session.add(keyed);
      session.publish(Lines.balance(keyed, outcomes));
    }
  }
}
