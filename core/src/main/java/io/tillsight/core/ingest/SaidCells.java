package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the cells of a record say by role; cells that many records share are understood once. For
 * one scan.
 */
final class SaidCells {
  private final Cells cells;
  private final Map<Role, ByNumber<Said>> known = new EnumMap<>(Role.class);

  SaidCells(Cells cells) {
    this.cells = cells;
    for (Role role : Role.values()) {
      known.put(role, new ByNumber<>());
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
    ByNumber<Said> ofRole = known.get(role);
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
