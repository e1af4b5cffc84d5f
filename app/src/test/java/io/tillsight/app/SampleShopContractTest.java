package io.tillsight.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.NaiveEngine;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.RandomQueries;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Progress;
import io.tillsight.persistence.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The imported sample shop, asked of the cube, of SQL and of a naive loop: equal to the digit. */
class SampleShopContractTest {
  private static final int RANDOM_QUERIES = 1_000;

  @TempDir Path folder;

  @Test
  void cubeAndSqlAnswerEveryQuestionLikeTheNaiveLoop(TestReporter reporter) throws Exception {
    long seed = Long.getLong("tillsight.seed", System.nanoTime());
    System.out.println(getClass().getSimpleName() + " seed " + seed); // to ask the same again
    reporter.publishEntry("seed", Long.toString(seed));
    List<SaleLine> lines = new ArrayList<>();
    SalesEngine cube;
    try (Workspace workspace = new Wiring(Locale.ENGLISH, Map.of()).open(folder)) {
      workspace.importSample(Progress.NONE);
      cube = workspace.engine();
    }
    try (Database database = Database.open(folder)) {
      database.forEachLine(lines::add);
      SalesEngine sql = database.engine();
      SalesEngine naive = new NaiveEngine(lines, cube.catalogue());
      for (Query query : questions(seed, naive)) {
        Rows expected = naive.rows(query);
        assertThat(cube.rows(query)).as("cube, seed %d: %s", seed, query).isEqualTo(expected);
        assertThat(sql.rows(query)).as("SQL, seed %d: %s", seed, query).isEqualTo(expected);
      }
      assertThat(sql.lines(Filter.ALL, 100, 50)).isEqualTo(naive.lines(Filter.ALL, 100, 50));
    }
  }

  /** Every dimension and pair of dimensions, then random ones. */
  private static List<Query> questions(long seed, SalesEngine keys) {
    RandomQueries random = new RandomQueries(seed, new KeysOnce(keys));
    List<Query> questions = new ArrayList<>(random.systematic());
    while (questions.size() < RANDOM_QUERIES + 200) {
      questions.add(random.next());
    }
    return questions;
  }

  /** The existing keys are asked for again and again and never change. */
  private static final class KeysOnce implements SalesEngine {
    private final SalesEngine engine;
    private final Map<Query, Rows> answers = new java.util.HashMap<>();

    KeysOnce(SalesEngine engine) {
      this.engine = engine;
    }

    @Override
    public Rows rows(Query query) {
      return answers.computeIfAbsent(query, engine::rows);
    }

    @Override
    public List<SaleLine> lines(Filter filter, long offset, int limit) {
      return engine.lines(filter, offset, limit);
    }

    @Override
    public io.tillsight.core.model.Catalogue catalogue() {
      return engine.catalogue();
    }
  }
}
