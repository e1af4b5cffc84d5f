package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What the cells of a record say by role; cells that many records share are understood once. For
 * one scan.
 */
final class SaidCells {
  private final Cells cells;
  private final List<ByNumber<Said>> known = new ArrayList<>();

  SaidCells(Cells cells) {
    this.cells = cells;
    for (int role = 0; role < Role.values().length; role++) {
      known.add(new ByNumber<>());
    }
  }

  /** What the cell of the role says; {@link Said#NOTHING} without a column. */
  Said of(Row row, Role role) {
    int index = cells.index(role);
    if (index < 0) {
      return Said.NOTHING;
    }
    int code = row.code(index);
    if (code < 0) {
      return read(row, role, index);
    }
    ByNumber<Said> ofRole = known.get(role.ordinal());
    Said said = ofRole.get(code);
    if (said == null) {
      said = read(row, role, index);
      ofRole.put(code, said);
    }
    return said;
  }

  private Said read(Row row, Role role, int index) {
    if (role.isNumeric()) {
      return Said.number(row.number(index), row.error(index) != null);
    }
    if (role == Role.DATE) {
      return Said.moment(row.date(index), row.time(index), row.error(index) != null);
    }
    return role == Role.TIME
        ? Said.moment(null, cells.clock(row), false)
        : Said.text(cells.text(row, role));
  }
}
