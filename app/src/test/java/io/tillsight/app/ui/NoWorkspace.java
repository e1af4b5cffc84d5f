package io.tillsight.app.ui;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A workspace without data that keeps nothing. */
public class NoWorkspace implements Workspace {
  private final SalesEngine engine =
      new CubeBuilder(Catalogue.EMPTY).build((filter, offset, limit) -> List.of());

  @Override
  public Path folder() {
    return Path.of("");
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public Optional<String> currency() {
    return Optional.empty();
  }

  @Override
  public boolean isSample() {
    return false;
  }

  @Override
  public long version() {
    return 0;
  }

  @Override
  public SalesEngine engine() {
    return engine;
  }

  @Override
  public ImportPlan plan(ImportRequest request, Progress progress) {
    throw new UnsupportedOperationException("This workspace takes no files");
  }

  @Override
  public ImportPlan replan(ImportPlan previous, ImportRequest request, Progress progress) {
    throw new UnsupportedOperationException("This workspace takes no files");
  }

  @Override
  public Receipt run(ImportPlan plan, Progress progress) {
    throw new UnsupportedOperationException("This workspace takes no files");
  }

  @Override
  public Receipt importSample(Progress progress) {
    throw new UnsupportedOperationException("This workspace takes no files");
  }

  @Override
  public List<ImportRecord> imports() {
    return List.of();
  }

  @Override
  public List<Rejection> rejections(long importId) {
    return List.of();
  }

  @Override
  public void undo(long importId) {
    throw new UnsupportedOperationException("This workspace has no imports");
  }

  @Override
  public Optional<String> setting(String name) {
    return Optional.empty();
  }

  @Override
  public void set(String name, String value) {
    throw new UnsupportedOperationException("This workspace keeps nothing");
  }

  @Override
  public List<String> check() {
    return List.of();
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
