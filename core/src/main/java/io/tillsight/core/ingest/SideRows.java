package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Row;
import java.math.BigDecimal;
import java.util.List;

/** Reads rows of a file that is neither sales nor masters; tells what is wrong with one. */
final class SideRows {
  private final PlannedFile file;
  private final Cells cells;
  private final ImportMessages messages;

  SideRows(PlannedFile file, ImportMessages messages) {
    this.file = file;
    this.cells = new Cells(file.mapping());
    this.messages = messages;
  }

  Cells cells() {
    return cells;
  }

  /** What the reader found wrong with the row as a whole or with one of these cells, else null. */
  Fault fault(Row row, List<Role> roles) {
    Finding ofRow = row.error();
    if (ofRow == null) {
      return null;
    }
    if (ofRow.column() == null) {
      return new Fault(ofRow.code(), "", row.raw(), ofRow.message());
    }
    for (Role role : roles) {
      int index = cells.index(role);
      Finding error = index < 0 ? null : row.error(index);
      if (error != null) {
        return fault(role, row, error.code(), error.message());
      }
    }
    return null;
  }

  /** A fault of a cell. */
  Fault fault(Role role, Row row, String code, String message) {
    return new Fault(code, cells.header(role), row.text(cells.index(role)), message);
  }

  /** The number in a cell, null without one. */
  BigDecimal number(Row row, Role role) {
    int index = cells.index(role);
    BigDecimal value = index < 0 ? null : row.number(index);
    return value == null ? null : Decimals.rounded(value);
  }

  /** Keeps a row aside. */
  void reject(Row row, Fault fault, Money amount, StoreWriter writer) {
    String message =
        messages.rejection(fault.code(), fault.column(), fault.value(), fault.message());
    Rejection rejection =
        new Rejection(
            file.table().name(),
            row.line(),
            fault.column(),
            fault.value(),
            fault.code(),
            message,
            row.raw());
    writer.rejected(rejection, amount);
  }
}
