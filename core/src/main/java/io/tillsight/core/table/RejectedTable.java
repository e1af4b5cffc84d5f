package io.tillsight.core.table;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file that cannot be read as a table, and why. */
record RejectedTable(
    Path path, long bytes, String sha256, Detection detection, List<Column> columns, Finding reason)
    implements Table {
  private static final Detection NOTHING =
      new Detection(null, null, "", "", null, 0, null, null, null);

  static RejectedTable of(Path path, Finding reason) {
    return new RejectedTable(path, 0, "", NOTHING, List.of(), reason);
  }

  @Override
  public String name() {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }

  @Override
  public Result result() {
    return Result.REJECT;
  }

  @Override
  public String currency() {
    return null;
  }

  @Override
  public long rows() {
    return 0;
  }

  @Override
  public List<Question> questions() {
    return List.of();
  }

  @Override
  public List<Finding> warnings() {
    return List.of();
  }

  @Override
  public List<Finding> errors() {
    return List.of(reason);
  }

  @Override
  public void requireUnchanged() {
    // It has no records that could be others now.
  }

  @Override
  public void scan(Consumer<Row> visitor) {
    // There is nothing to show.
  }
}
