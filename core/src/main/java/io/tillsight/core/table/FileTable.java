package io.tillsight.core.table;

import io.tillsight.core.table.source.RecordTape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A table in a file. */
final class FileTable implements Table {
  private final Understanding understanding;
  private final Detection detection;
  private final String currency;
  private final List<Question> questions;
  private final Inspection inspection;

  FileTable(
      Understanding understanding,
      Detection detection,
      String currency,
      List<Question> questions,
      Inspection inspection) {
    this.understanding = understanding;
    this.detection = detection;
    this.currency = currency;
    this.questions = questions;
    this.inspection = inspection;
  }

  @Override
  public Path path() {
    return understanding.path();
  }

  @Override
  public String name() {
    return path().getFileName().toString();
  }

  @Override
  public long bytes() {
    return understanding.facts().bytes();
  }

  @Override
  public String sha256() {
    return understanding.facts().sha256();
  }

  @Override
  public Result result() {
    if (!questions.isEmpty()) {
      return Result.ASK;
    }
    if (inspection.findings().errorCount() > 0) {
      return Result.ACCEPT_WITH_ERRORS;
    }
    return warnings().isEmpty() ? Result.ACCEPT : Result.ACCEPT_WITH_WARNINGS;
  }

  @Override
  public Detection detection() {
    return detection;
  }

  @Override
  public String currency() {
    return currency;
  }

  @Override
  public List<Column> columns() {
    return understanding.columns();
  }

  @Override
  public List<String> header() {
    return understanding.header();
  }

  @Override
  public long rows() {
    return inspection.rows();
  }

  @Override
  public List<Question> questions() {
    return questions;
  }

  @Override
  public List<Finding> warnings() {
    return inspection.findings().warnings();
  }

  @Override
  public List<Finding> errors() {
    return inspection.findings().errors();
  }

  @Override
  public void scan(Consumer<Row> visitor) {
    requireUnchanged();
    try {
      scan().run(visitor, Steps.SILENT);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    requireUnchanged();
  }

  private TableScan scan() {
    return new TableScan(understanding, ScanListener.DEAF, inspection.totalLines());
  }

  @Override
  public List<TablePart> parts(int most, int together) {
    RecordTape even = scan().evenRows();
    if (even == null) {
      return Table.super.parts(most, together);
    }
    int field = together < 0 ? together : understanding.lead() + together;
    return EvenPart.of(this, even, understanding.layout().width(), most, field);
  }

  /** Streams some rows of a tape of all. */
  void scan(RecordTape even, int from, int until, Consumer<Row> visitor) {
    requireUnchanged();
    scan().run(even, from, until, visitor);
    requireUnchanged();
  }

  @Override
  public void requireUnchanged() {
    if (!understanding.file().isUnchanged(understanding.facts())) {
      throw new TableChangedException(name() + " changed while it was read; read it again");
    }
  }
}
