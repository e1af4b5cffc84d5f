package io.tillsight.core.table;

import java.util.function.Consumer;

/** A table as its only part. */
record WholeTable(Table table) implements TablePart {
  @Override
  public long rows() {
    return table.rows();
  }

  @Override
  public void scan(Consumer<Row> visitor) {
    table.scan(visitor);
  }
}
