package io.tillsight.persistence.sales;

import io.tillsight.core.cube.Calendars;
import io.tillsight.core.cube.Dimension;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days of the sale lines with their calendar keys, so that SQL groups by week or quarter with a
 * join and no function of one database.
 */
final class CalendarBook {
  /** In the order of the columns. */
  private static final List<Dimension> KEYS =
      List.of(
          Dimension.DAY,
          Dimension.WEEK,
          Dimension.MONTH,
          Dimension.QUARTER,
          Dimension.YEAR,
          Dimension.WEEKDAY);

  private final Jdbc jdbc;
  private final Set<Integer> days = new HashSet<>();
  private LocalDate last;

  CalendarBook(Jdbc jdbc) {
    this.jdbc = jdbc;
    jdbc.read(
        connection ->
            Jdbc.list(connection, "select sale_day from calendar", row -> days.add(row.getInt(1))));
  }

  /** Whether the day is there. Quick for the same as before. */
  boolean has(LocalDate date) {
    if (date != last && days.contains(Math.toIntExact(date.toEpochDay()))) {
      last = date;
    }
    return date == last;
  }

  /** Adds the days that are not there yet, in a transaction of its own. */
  void register(Iterable<LocalDate> dates) {
    TreeSet<Integer> fresh = new TreeSet<>();
    dates.forEach(
        date -> {
          int day = Math.toIntExact(date.toEpochDay());
          if (!days.contains(day)) {
            fresh.add(day);
          }
        });
    if (!fresh.isEmpty()) {
      jdbc.change(
          connection -> {
            try (PreparedStatement insert =
                connection.prepareStatement("insert into calendar values (?, ?, ?, ?, ?, ?, ?)")) {
              for (int day : fresh) {
                bind(insert, day);
                insert.addBatch();
              }
              insert.executeBatch();
            }
          });
      days.addAll(fresh);
    }
  }

  private static void bind(PreparedStatement insert, int day) throws SQLException {
    LocalDate date = LocalDate.ofEpochDay(day);
    insert.setInt(1, day);
    for (int i = 0; i < KEYS.size(); i++) {
      insert.setString(2 + i, Calendars.key(KEYS.get(i), date));
    }
  }
}
