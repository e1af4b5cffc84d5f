package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * The in-memory columnar engine; built by a {@link CubeBuilder}. Answers all queries that it is
 * asked together in one scan; what it added up for the latest ones it keeps, so that the same
 * queries over a period moved by a few days look at the lines of these days only. Its answers never
 * change; safe for several threads.
 */
public final class CubeEngine implements SalesEngine {
  private final Cube cube;
  private final Catalogue catalogue;
  private final LineSource lines;
  private final Helpers helpers;
  private final KeptPasses kept = new KeptPasses();

  CubeEngine(Cube cube, Catalogue catalogue, LineSource lines) {
    this(cube, catalogue, lines, Helpers.NONE);
  }

  private CubeEngine(Cube cube, Catalogue catalogue, LineSource lines, Helpers helpers) {
    this.cube = cube;
    this.catalogue = catalogue;
    this.lines = lines;
    this.helpers = helpers;
  }

  /**
   * The same sales, looked at by several threads where there are many lines: the one that asks and
   * those of the executor that begin before all is done. It never waits for one that has not begun.
   *
   * @param most tasks that the executor is given at a time, at most
   */
  public CubeEngine helpedBy(Executor executor, int most) {
    return helpedBy(new Helpers(executor, most, Helpers.PORTION));
  }

  CubeEngine helpedBy(Helpers others) {
    return new CubeEngine(cube, catalogue, lines, others);
  }

  Cube cube() {
    return cube;
  }

  @Override
  public Rows rows(Query query) {
    return all(List.of(query)).get(0);
  }

  @Override
  public List<Rows> all(List<Query> queries) {
    Map<Filter, List<Query>> byFilter = new LinkedHashMap<>();
    for (Query query : queries) {
      byFilter.computeIfAbsent(query.filter(), filter -> new ArrayList<>()).add(query);
    }
    Map<KeptPasses.Key, Pass> used = new LinkedHashMap<>();
    Map<Filter, Pass> passes = new HashMap<>();
    Scan scan = new Scan(cube);
    byFilter.forEach(
        (filter, asked) -> {
          KeptPasses.Key key = KeptPasses.Key.of(filter, asked);
          Pass pass = kept.take(key, filter.period());
          pass = pass == null ? new Pass(cube, filter.selections(), asked) : pass;
          pass.moveTo(filter.period(), scan);
          passes.put(filter, pass);
          used.put(key, pass);
        });
    helpers.run(cube, scan);
    passes.values().forEach(Pass::finish);
    List<Rows> answers = new ArrayList<>(queries.size());
    queries.forEach(query -> answers.add(passes.get(query.filter()).rows(query)));
    used.forEach(kept::keep);
    return answers;
  }

  @Override
  public List<SaleLine> lines(Filter filter, long offset, int limit) {
    return lines.lines(filter, offset, limit);
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The same sales without anything added up yet: what an engine can do at first sight. */
  public CubeEngine fresh() {
    return new CubeEngine(cube, catalogue, lines, helpers);
  }

  /** Number of lines held. */
  public int size() {
    return cube.length();
  }

  /** Memory that one line takes in the columns, in bytes. */
  public double bytesPerLine() {
    return (double) cube.bytes() / Math.max(1, cube.length());
  }
}
