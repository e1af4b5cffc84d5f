package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import io.tillsight.core.table.value.Guard;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cells of a record by role. */
final class Cells {
  private static final List<DateTimeFormatter> CLOCKS =
      List.of(
          DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("h:mm[:ss][ ]a", Locale.ENGLISH));

  private final Map<Role, ColumnRole> columns = new EnumMap<>(Role.class);
  private final int[] indexes = new int[Role.values().length];

  Cells(ColumnMapping mapping) {
    for (ColumnRole column : mapping.columns()) {
      columns.put(column.role(), column);
    }
    columns.remove(Role.IGNORED);
    Arrays.fill(indexes, -1);
    columns.forEach((role, column) -> indexes[role.ordinal()] = column.column().index());
  }

  boolean has(Role role) {
    return columns.containsKey(role);
  }

  /** Position in the record, -1 when no column has the role. */
  int index(Role role) {
    return indexes[role.ordinal()];
  }

  /** Header of the column with the role, empty when there is none. */
  String header(Role role) {
    ColumnRole column = columns.get(role);
    return column == null ? "" : column.column().name();
  }

  /** Trimmed text, empty when there is no column or it holds a null word. */
  String text(Row row, Role role) {
    int index = index(role);
    return index < 0 ? "" : Guard.off(row.plain(index));
  }

  /** As {@link #text}, of the first role that has one. */
  String first(Row row, Role... roles) {
    for (Role role : roles) {
      String text = text(row, role);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  LocalDate date(Row row, Role role) {
    int index = index(role);
    return index < 0 ? null : row.date(index);
  }

  /** Time of day of the sale; midnight means that the file does not know. */
  LocalTime time(Row row) {
    int date = index(Role.DATE);
    return timeOf(clock(row), date < 0 ? null : row.time(date));
  }

  /** Time of day by its own column, else by that of the day. */
  static LocalTime timeOf(LocalTime own, LocalTime ofDay) {
    LocalTime time = own == null ? ofDay : own;
    return LocalTime.MIDNIGHT.equals(time) ? null : time;
  }

  /** The time in the column that has nothing else; null without. */
  LocalTime clock(Row row) {
    return clock(text(row, Role.TIME));
  }

  private static LocalTime clock(String text) {
    for (DateTimeFormatter clock : text.isEmpty() ? List.<DateTimeFormatter>of() : CLOCKS) {
      ParsePosition end = new ParsePosition(0);
      TemporalAccessor time = clock.parseUnresolved(text.toUpperCase(Locale.ROOT), end);
      if (time != null && end.getIndex() == text.length()) {
        return parsed(clock, text);
      }
    }
    return null;
  }

  private static LocalTime parsed(DateTimeFormatter clock, String text) {
    try {
      return LocalTime.parse(text.toUpperCase(Locale.ROOT), clock);
    } catch (DateTimeException notATime) {
      return null;
    }
  }
}
