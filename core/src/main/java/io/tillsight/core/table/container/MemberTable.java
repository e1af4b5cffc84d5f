package io.tillsight.core.table.container;

import io.tillsight.core.table.Column;
import io.tillsight.core.table.Detection;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Question;
import io.tillsight.core.table.Row;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TablePart;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/**
 * A table that was taken out of a file: what is told of its copy, said of the original.
 *
 * @param copy the table as it was read from the copy
 * @param path the file that it was taken from
 * @param name what it is called
 * @param sheet name of its worksheet, empty without
 * @param lines from a line of the copy to the place in the original
 */
record MemberTable(Table copy, Path path, String name, String sheet, LongUnaryOperator lines)
    implements Table {
  @Override
  public long bytes() {
    return copy.bytes();
  }

  @Override
  public String sha256() {
    return copy.sha256();
  }

  @Override
  public Result result() {
    return copy.result();
  }

  @Override
  public Detection detection() {
    Detection read = copy.detection();
    Long header =
        read.headerLine() == null ? null : Long.valueOf(lines.applyAsLong(read.headerLine()));
    return new Detection(
        read.encoding(),
        read.delimiter(),
        read.quote(),
        read.escape(),
        header,
        read.headerLines(),
        read.decimal(),
        read.thousands(),
        read.dateOrder());
  }

  @Override
  public String currency() {
    return copy.currency();
  }

  @Override
  public List<Column> columns() {
    return copy.columns();
  }

  @Override
  public List<String> header() {
    return copy.header();
  }

  @Override
  public long rows() {
    return copy.rows();
  }

  @Override
  public List<Question> questions() {
    return copy.questions();
  }

  @Override
  public List<Finding> warnings() {
    return copy.warnings();
  }

  @Override
  public List<Finding> errors() {
    return copy.errors();
  }

  @Override
  public void requireUnchanged() {
    copy.requireUnchanged();
  }

  @Override
  public void scan(Consumer<Row> visitor) {
    scan(copy::scan, visitor);
  }

  @Override
  public List<TablePart> parts(int most, int together) {
    return copy.parts(most, together).stream().<TablePart>map(this::placed).toList();
  }

  private TablePart placed(TablePart part) {
    return new TablePart() {
      @Override
      public long rows() {
        return part.rows();
      }

      @Override
      public void scan(Consumer<Row> visitor) {
        MemberTable.this.scan(part::scan, visitor);
      }
    };
  }

  private void scan(Consumer<Consumer<Row>> rows, Consumer<Row> visitor) {
    try {
      rows.accept(row -> visitor.accept(new PlacedRow(row, lines)));
    } finally {
      Reference.reachabilityFence(this); // the copy goes with this table
    }
  }
}
