package io.tillsight.persistence.query;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import io.tillsight.persistence.storage.DataState;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Visibility;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Answers in SQL, from the state of the data in which it was made; when that has passed it refuses.
 */
public final class SqlEngine implements SalesEngine {
  private final Jdbc jdbc;
  private final DataState state;
  private final long version;
  private final Supplier<Catalogue> catalogue;
  private volatile LineDictionary dictionary;

  /**
   * @param catalogue gives the masters as they are now
   */
  public SqlEngine(Jdbc jdbc, DataState state, Supplier<Catalogue> catalogue) {
    this.jdbc = jdbc;
    this.state = state;
    this.version = state.version();
    this.catalogue = catalogue;
  }

  @Override
  public Rows rows(Query query) {
    return inState(connection -> rows(connection, query));
  }

  @Override
  public List<Rows> all(List<Query> queries) {
    return inState(
        connection -> {
          List<Rows> answers = new ArrayList<>(queries.size());
          for (Query query : queries) {
            answers.add(rows(connection, query));
          }
          return answers;
        });
  }

  @Override
  public List<SaleLine> lines(Filter filter, long offset, int limit) {
    return inState(connection -> lines(connection, filter, offset, limit));
  }

  @Override
  public Catalogue catalogue() {
    // Takes a connection of its own, so it must not be asked while holding another.
    return unchanged(catalogue);
  }

  private <T> T inState(Jdbc.Work<T> work) {
    return unchanged(() -> jdbc.read(work));
  }

  private <T> T unchanged(Supplier<T> work) {
    return state.readingLines(
        () -> {
          if (state.version() != version) {
            throw new IllegalStateException(
                "The sales changed from version " + version + " to " + state.version());
          }
          return work.get();
        });
  }

  private static Rows rows(Connection connection, Query query) throws SQLException {
    Statement statement = new Statement(Visibility.of(connection), query.filter());
    List<String> keys = new ArrayList<>();
    for (Dimension dimension : query.by()) {
      Key key = Key.of(dimension);
      statement.need(key.join());
      keys.add(key.sql());
    }
    List<String> columns = new ArrayList<>(keys);
    for (Measure measure : query.measures()) {
      Aggregate aggregate = Aggregate.of(measure);
      statement.need(aggregate.join());
      columns.add(aggregate.sql());
    }
    String groups = keys.isEmpty() ? "" : " group by " + String.join(", ", keys);
    return new Rows(
        query,
        Jdbc.list(
            connection,
            statement.sql(String.join(", ", columns), groups),
            row -> row(row, query),
            statement.parameters()));
  }

  private static Rows.Row row(ResultSet row, Query query) throws SQLException {
    int column = 1;
    List<String> keys = new ArrayList<>(query.by().size());
    for (int i = 0; i < query.by().size(); i++) {
      keys.add(row.getString(column++));
    }
    long[] values = new long[query.measures().size()];
    for (int i = 0; i < values.length; i++) {
      BigDecimal value = row.getBigDecimal(column++);
      boolean day = query.measures().get(i).unit() == Measure.Unit.DAY;
      // Sums come as decimals of any size: one beyond a long is refused, never cut.
      values[i] = value != null ? value.longValueExact() : day ? Rows.NONE : 0;
    }
    return new Rows.Row(List.copyOf(keys), values);
  }

  private List<SaleLine> lines(Connection connection, Filter filter, long offset, int limit)
      throws SQLException {
    LineReader reader = new LineReader(dictionary(connection));
    Statement statement = new Statement(Visibility.of(connection), filter);
    String order =
        " order by l.sale_day, l.order_number, l.ordinal, l.id"
            + " offset ? rows fetch next ? rows only";
    return Jdbc.list(
        connection,
        statement.sql(LineReader.COLUMNS, order),
        reader::read,
        statement.parameters(offset, limit));
  }

  /** Loaded once: it cannot change within one state. Loading it twice at a time does no harm. */
  private LineDictionary dictionary(Connection connection) throws SQLException {
    LineDictionary loaded = dictionary;
    if (loaded == null) {
      loaded = new LineDictionary(connection);
      dictionary = loaded;
    }
    return loaded;
  }
}
