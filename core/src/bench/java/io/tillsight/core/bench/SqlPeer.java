package io.tillsight.core.bench;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A database that takes part: one table of lines sorted by day, with numbers for keys and cents for
 * amounts, and small tables of stores, products and days; the twelve statements are prepared once.
 */
abstract class SqlPeer implements Contender {
  private static final String NET = "sum(case when l.status <> 2 then l.amount else 0 end)";

  /** Key columns and the rest of each statement; {0} stands for joins and conditions. */
  private static final List<Part> PARTS =
      List.of(
          new Part(
              List.of(),
              "select coalesce("
                  + NET
                  + ", 0),"
                  + " coalesce(sum(case when l.status <> 2 then l.quantity else 0 end), 0),"
                  + " count(case when l.status <> 2 then 1 end) from line l {0}",
              List.of("NET_SALES", "UNITS", "LINES")),
          part("l.day", List.of("day"), ""),
          part("d.month", List.of("month"), "join day d on d.day = l.day"),
          part("s.region", List.of("region"), "join store s on s.store = l.store"),
          part("l.store", List.of("store"), ""),
          part("l.product", List.of("product"), ""),
          part("l.product, l.store", List.of("product", "store"), ""),
          part("l.product, d.month", List.of("product", "month"), "join day d on d.day = l.day"),
          part("l.customer", List.of("customer"), ""),
          new Part(
              List.of(),
              "select count(distinct case when l.status < 2 then l.sale end) from line l {0}",
              List.of("ORDERS")),
          new Part(
              List.of(),
              "select count(distinct case when l.status <> 2 and l.customer >= 0 then l.customer"
                  + " end) from line l {0}",
              List.of("CUSTOMERS")),
          new Part(
              List.of("product"),
              "select l.product, "
                  + NET
                  + " net from line l {0} group by l.product"
                  + " order by net desc, l.product limit "
                  + Refresh.TOP,
              List.of("")),
          new Part(
              List.of("day"),
              "select day, sum(net) over (order by day range between "
                  + (Refresh.ROLLING_DAYS - 1)
                  + " preceding and current row) from"
                  + " (select l.day, "
                  + NET
                  + " net from line l {0} group by l.day) x",
              List.of("")));

  private final Map<String, List<PreparedStatement>> prepared = new HashMap<>();
  private Connection connection;

  /** One statement: its keys, its text, the names of its values. */
  private record Part(List<String> keys, String sql, List<String> values) {}

  private static Part part(String by, List<String> keys, String join) {
    return new Part(
        keys,
        "select " + by + ", " + NET + " from line l " + join + " {0} group by " + by,
        List.of(""));
  }

  /** Opens the database and fills it. */
  abstract Connection filled(int lines) throws SQLException;

  /** To be called once after construction. */
  SqlPeer fill(int lines) {
    try {
      connection = filled(lines);
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  public Object refresh(String filterName, Filter filter) {
    try {
      List<long[]> answers = new ArrayList<>();
      List<PreparedStatement> statements = statements(filterName, filter);
      for (int i = 0; i < statements.size(); i++) {
        int columns = PARTS.get(i).keys().size() + PARTS.get(i).values().size();
        answers.add(read(statements.get(i), columns));
      }
      return answers;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long[] read(PreparedStatement statement, int columns) throws SQLException {
    long[] cells = new long[1024];
    int size = 0;
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        if (size + columns > cells.length) {
          cells = java.util.Arrays.copyOf(cells, cells.length * 2);
        }
        for (int column = 1; column <= columns; column++) {
          cells[size++] = rows.getLong(column);
        }
      }
    }
    return java.util.Arrays.copyOf(cells, size);
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Map<String, Long>> answers(String filterName, Filter filter) {
    List<long[]> found = (List<long[]>) refresh(filterName, filter);
    List<Map<String, Long>> answers = new ArrayList<>();
    for (int i = 0; i < PARTS.size(); i++) {
      answers.add(values(PARTS.get(i), found.get(i)));
    }
    return answers;
  }

  private static Map<String, Long> values(Part part, long[] cells) {
    Map<String, Long> values = new LinkedHashMap<>();
    int at = 0;
    while (at < cells.length) {
      List<String> keys = new ArrayList<>();
      for (String key : part.keys()) {
        keys.add(text(key, (int) cells[at++]));
      }
      for (String value : part.values()) {
        List<String> key = new ArrayList<>(keys);
        if (!value.isEmpty()) {
          key.add(value);
        }
        values.put(String.join("|", key), cells[at++]);
      }
    }
    return values;
  }

  private static String text(String key, int number) {
    return switch (key) {
      case "day" -> LocalDate.ofEpochDay(number).toString();
      case "month" -> String.format("%04d-%02d", number / 100, number % 100);
      case "region" -> MeasuredShop.region(number);
      case "store" -> String.format("S%02d", number + 1);
      case "product" -> String.format("P%04d", number + 1);
      default -> number < 0 ? "" : String.format("C%05d", number + 1);
    };
  }

  private List<PreparedStatement> statements(String name, Filter filter) throws SQLException {
    List<PreparedStatement> known = prepared.get(name);
    if (known == null) {
      known = new ArrayList<>();
      for (Part part : PARTS) {
        known.add(connection.prepareStatement(part.sql().replace("{0}", conditions(part, filter))));
      }
      prepared.put(name, known);
    }
    return known;
  }

  private static String conditions(Part part, Filter filter) {
    List<String> conditions = new ArrayList<>();
    String joins = "";
    if (filter.period().isBounded()) {
      conditions.add(
          "l.day between "
              + filter.period().from().toEpochDay()
              + " and "
              + filter.period().until().toEpochDay());
    }
    int region = OurEngine.number(filter, Dimension.REGION);
    if (region >= 0) {
      joins += part.sql().contains("join store s") ? "" : " join store s on s.store = l.store";
      conditions.add("s.region = " + region);
    }
    int category = OurEngine.number(filter, Dimension.CATEGORY);
    if (category >= 0) {
      joins += " join product p on p.product = l.product";
      conditions.add("p.category = " + category);
    }
    return joins + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
