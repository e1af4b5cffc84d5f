package io.tillsight.core.ingest;

import java.util.List;
import java.util.Optional;

/**
 * The roles of a file's columns.
 *
 * @param columns every column of the file, in file order
 */
public record ColumnMapping(List<ColumnRole> columns) {
  /** Copies the list. */
  public ColumnMapping {
    columns = List.copyOf(columns);
  }

  /** The column with this role, empty when there is none. */
  public Optional<ColumnRole> of(Role role) {
    return columns.stream().filter(column -> column.role() == role).findFirst();
  }

  /** Whether a column has this role. */
  public boolean has(Role role) {
    return of(role).isPresent();
  }

  /** Position of the column with this role in the record, -1 when there is none. */
  int index(Role role) {
    return of(role).map(found -> found.column().index()).orElse(-1);
  }

  boolean hasAny(Role... roles) {
    for (Role role : roles) {
      if (has(role)) {
        return true;
      }
    }
    return false;
  }

  /** Without a day that nothing but its values makes that of the sale: another file knows it. */
  ColumnMapping withoutGuessedDate() {
    return new ColumnMapping(
        columns.stream()
            .map(
                column ->
                    column.role() == Role.DATE && column.reason() == ColumnRole.Reason.CONTENT
                        ? new ColumnRole(
                            column.column(), Role.IGNORED, column.reason(), column.word())
                        : column)
            .toList());
  }
}
