package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.Arrays;

/**
 * What the cells of a record say by role; cells that many records share are understood once. For
 * one scan.
 */
final class SaidCells {
  private static final int FIRST = 16;

  private final Cells cells;
  private final Said[][] known = new Said[Role.values().length][0];

  SaidCells(Cells cells) {
    this.cells = cells;
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
    Said[] ofRole = known[role.ordinal()];
    Said said = code < ofRole.length ? ofRole[code] : null;
    if (said == null) {
      said = read(row, role, index);
      if (code >= ofRole.length) {
        ofRole = Arrays.copyOf(ofRole, Math.max(FIRST, 2 * code));
        known[role.ordinal()] = ofRole;
      }
      ofRole[code] = said;
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
