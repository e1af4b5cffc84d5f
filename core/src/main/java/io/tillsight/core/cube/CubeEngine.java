package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import java.util.List;

/** The in-memory columnar engine; built by a {@link CubeBuilder}. Immutable. */
public final class CubeEngine implements SalesEngine {
  private final Cube cube;
  private final Catalogue catalogue;
  private final LineSource lines;

  CubeEngine(Cube cube, Catalogue catalogue, LineSource lines) {
    this.cube = cube;
    this.catalogue = catalogue;
    this.lines = lines;
  }

  @Override
  public Rows rows(Query query) {
    return new Aggregation(cube, query).run();
  }

  @Override
  public List<SaleLine> lines(Filter filter, long offset, int limit) {
    return lines.lines(filter, offset, limit);
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Number of lines held. */
  public int size() {
    return cube.length();
  }

  /** Memory that one line takes in the columns, in bytes. */
  public int bytesPerLine() {
    return cube.bytesPerLine();
  }
}
