package io.tillsight.persistence.sales;

import io.tillsight.persistence.storage.Jdbc;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days of the sale lines with their calendar keys, so that SQL groups by week or quarter with a
 * join and no function of one database.
 */
final class CalendarBook {
  private final Jdbc jdbc;
  private final Set<Integer> days = new HashSet<>();

  CalendarBook(Jdbc jdbc) {
    this.jdbc = jdbc;
    jdbc.read(
        connection ->
            Jdbc.list(connection, "select sale_day from calendar", row -> days.add(row.getInt(1))));
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
    insert.setString(2, date.toString());
    insert.setString(
        3,
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            date.get(IsoFields.WEEK_BASED_YEAR),
            date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    insert.setString(
        4, String.format(Locale.ROOT, "%04d-%02d", date.getYear(), date.getMonthValue()));
    insert.setString(
        5,
        String.format(
            Locale.ROOT, "%04d-Q%d", date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR)));
    insert.setString(6, String.format(Locale.ROOT, "%04d", date.getYear()));
    insert.setString(7, String.valueOf(date.getDayOfWeek().getValue()));
  }
}
