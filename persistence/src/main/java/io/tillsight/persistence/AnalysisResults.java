package io.tillsight.persistence;

import io.tillsight.persistence.storage.DataState;
import io.tillsight.persistence.storage.Jdbc;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Stored analyses: single figures of every run, the tables of the newest runs, and every forecast.
 */
public final class AnalysisResults {
  private static final int RUNS_WITH_TABLES = 12;

  private final Jdbc jdbc;
  private final DataState state;
  private final Clock clock;

  AnalysisResults(Jdbc jdbc, DataState state, Clock clock) {
    this.jdbc = jdbc;
    this.state = state;
    this.clock = clock;
  }

  /**
   * When figures were computed.
   *
   * @param id number in the workspace, from 1
   * @param at when
   * @param version state of the data that they describe
   */
  public record Run(long id, Instant at, long version) {}

  /** A figure of an earlier or the present run. */
  public record PastResult(Instant at, AnalysisTables.Result result) {}

  /** Keeps these figures of the present state; durable when this returns. */
  public Run store(AnalysisTables tables) {
    Run run = new Run(nextId("analysis_run"), clock.instant(), state.version());
    jdbc.change(
        connection -> {
          Jdbc.update(
              connection,
              "insert into analysis_run values (?, ?, ?)",
              run.id(),
              run.at(),
              run.version());
          new TableWriter(connection, run).write(tables);
          for (String table : TableWriter.DETAILS) {
            Jdbc.update(
                connection,
                "delete from " + table + " where run_id <= ?",
                run.id() - RUNS_WITH_TABLES);
          }
        });
    jdbc.sync();
    return run;
  }

  /** The newest run, if there is one. */
  public Optional<Run> latest() {
    List<Run> runs = runs();
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
  }

  /** All runs, oldest first. */
  public List<Run> runs() {
    return jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select id, run_at, workspace_version from analysis_run order by id",
                row -> new Run(row.getLong(1), row.getObject(2, Instant.class), row.getLong(3))));
  }

  /** The figures of a run; older runs have no tables any more. */
  public AnalysisTables read(long runId) {
    return jdbc.read(connection -> TableReader.read(connection, runId));
  }

  /** How a figure developed, oldest first. */
  public List<PastResult> history(String type) {
    return jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select created_at, result_value, result_details from analysis_result"
                    + " where analysis_type = ? order by run_id, position",
                row ->
                    new PastResult(
                        row.getObject(1, Instant.class),
                        new AnalysisTables.Result(type, row.getString(2), row.getString(3))),
                type));
  }

  /** Keeps a forecast; gives it with its number. Durable when this returns. */
  public ForecastRun store(ForecastRun forecast) {
    long id = nextId("forecast_run");
    jdbc.change(connection -> ForecastRows.insert(connection, id, forecast));
    jdbc.sync();
    return forecasts().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
  }

  /** All forecasts, oldest first. */
  public List<ForecastRun> forecasts() {
    return jdbc.read(ForecastRows::all);
  }

  private long nextId(String table) {
    return jdbc.read(c -> Jdbc.number(c, "select max(id) from " + table)) + 1;
  }
}
