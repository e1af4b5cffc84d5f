package io.tillsight.persistence;

import io.tillsight.core.table.Answer;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The sources of a workspace. Every change is durable when its method returns. */
public final class Sources {
  private final Jdbc jdbc;

  Sources(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A file of a source that was imported, or refused for good.
   *
   * @param sha256 hash of its content, lower-case hexadecimal
   * @param name without folder
   * @param bytes its size
   * @param modified when it was changed, milliseconds since 1970
   */
  public record Seen(String sha256, String name, long bytes, long modified) {}

  /** All, in the order in which they were added. */
  public List<Source> all() {
    return jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select id, kind, address, interval_minutes, last_run, outcome, detail, tag,"
                    + " modified from source order by id",
                Sources::source));
  }

  private static Source source(ResultSet row) throws SQLException {
    OffsetDateTime run = row.getObject(5, OffsetDateTime.class);
    return new Source(
        row.getLong(1),
        Source.Kind.valueOf(row.getString(2)),
        row.getString(3),
        Duration.ofMinutes(row.getInt(4)),
        run == null ? null : run.toInstant(),
        Source.Outcome.valueOf(row.getString(6)),
        row.getString(7),
        new Source.Mark(row.getString(8), row.getString(9)));
  }

  /** The one with this number. */
  public Optional<Source> find(long id) {
    return all().stream().filter(source -> source.id() == id).findFirst();
  }

  /** Adds a source, or gives the one of that address another interval. */
  public Source add(Source.Kind kind, String address, Duration interval) {
    int minutes = Math.toIntExact(interval.toMinutes());
    jdbc.change(
        connection -> {
          int known =
              Jdbc.update(
                  connection,
                  "update source set interval_minutes = ? where address = ?",
                  minutes,
                  address);
          if (known == 0) {
            Jdbc.update(
                connection,
                "insert into source values (next value for source_sequence, ?, ?, ?, null,"
                    + " 'NEVER', '', '', '')",
                kind.name(),
                address,
                minutes);
          }
        });
    jdbc.sync();
    return all().stream()
        .filter(source -> source.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  /** Keeps how a look at a source ended. */
  public void update(Source source) {
    Instant run = source.lastRun();
    jdbc.change(
        connection ->
            Jdbc.update(
                connection,
                "update source set last_run = ?, outcome = ?, detail = ?, tag = ?, modified = ?"
                    + " where id = ?",
                run == null ? null : run.atOffset(ZoneOffset.UTC),
                source.outcome().name(),
                source.detail(),
                source.mark().tag(),
                source.mark().modified(),
                source.id()));
    jdbc.sync();
  }

  /** Forgets a source; what was imported from it stays. */
  public void remove(long id) {
    jdbc.change(
        connection -> {
          Jdbc.update(connection, "delete from source_file where source_id = ?", id);
          Jdbc.update(connection, "delete from source_answer where source_id = ?", id);
          Jdbc.update(connection, "delete from source where id = ?", id);
        });
    jdbc.sync();
  }

  /** The files of a source that are done with. */
  public List<Seen> seen(long id) {
    return jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select sha256, name, bytes, modified from source_file where source_id = ?",
                row -> new Seen(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                id));
  }

  /** Keeps that a file is done with. */
  public void see(long id, Seen file) {
    jdbc.change(
        connection ->
            Jdbc.update(
                connection,
                "merge into source_file key (source_id, sha256) values (?, ?, ?, ?, ?)",
                id,
                file.sha256(),
                file.name(),
                file.bytes(),
                file.modified()));
    jdbc.sync();
  }

  /** What was said of the files of a source, whatever they are called. */
  public List<Answer> answers(long id) {
    return jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select code, column_name, choice from source_answer where source_id = ?"
                    + " order by code, column_name",
                row -> new Answer("", row.getString(1), row.getString(2), row.getString(3)),
                id));
  }

  /** Keeps answers with a source; each replaces an earlier one on the same matter. */
  public void answer(long id, List<Answer> answers) {
    jdbc.change(
        connection -> {
          for (Answer answer : answers) {
            Jdbc.update(
                connection,
                "merge into source_answer key (source_id, code, column_name) values (?, ?, ?, ?)",
                id,
                answer.code(),
                answer.column(),
                answer.choice());
          }
        });
    jdbc.sync();
  }
}
