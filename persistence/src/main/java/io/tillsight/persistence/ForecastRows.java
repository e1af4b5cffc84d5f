package io.tillsight.persistence;

import io.tillsight.core.model.Money;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads forecasts. */
final class ForecastRows {
  private ForecastRows() {}

  static void insert(Connection connection, long id, ForecastRun run) throws SQLException {
    Jdbc.update(
        connection,
        "insert into forecast_run values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        run.at(),
        run.version(),
        run.scope(),
        run.model(),
        run.historyFrom().toEpochDay(),
        run.historyUntil().toEpochDay(),
        run.confidence(),
        run.details());
    for (ForecastRun.Point point : run.points()) {
      Jdbc.update(
          connection,
          "insert into forecast_point values (?, ?, ?, ?, ?)",
          id,
          point.day().toEpochDay(),
          point.expected().scaled(),
          point.low().scaled(),
          point.high().scaled());
    }
  }

  static List<ForecastRun> all(Connection connection) throws SQLException {
    Map<Long, List<ForecastRun.Point>> points = points(connection);
    return Jdbc.list(
        connection,
        "select id, run_at, workspace_version, scope, model, history_from, history_until,"
            + " confidence, details from forecast_run order by id",
        row ->
            new ForecastRun(
                row.getLong(1),
                row.getObject(2, Instant.class),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                LocalDate.ofEpochDay(row.getInt(6)),
                LocalDate.ofEpochDay(row.getInt(7)),
                row.getInt(8),
                row.getString(9),
                points.getOrDefault(row.getLong(1), List.of())));
  }

  private static Map<Long, List<ForecastRun.Point>> points(Connection connection)
      throws SQLException {
    Map<Long, List<ForecastRun.Point>> points = new HashMap<>();
    Jdbc.each(
        connection,
        "select run_id, forecast_day, expected, low, high from forecast_point"
            + " order by run_id, forecast_day",
        row ->
            points
                .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                .add(
                    new ForecastRun.Point(
                        LocalDate.ofEpochDay(row.getInt(2)),
                        new Money(row.getLong(3)),
                        new Money(row.getLong(4)),
                        new Money(row.getLong(5)))));
    return points;
  }
}
