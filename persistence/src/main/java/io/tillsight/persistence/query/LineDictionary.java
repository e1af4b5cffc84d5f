package io.tillsight.persistence.query;

import io.tillsight.core.model.Place;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;

/** The texts behind the numbers in sale lines. */
final class LineDictionary {
  private final String[] products;
  private final String[] stores;
  private final String[] customers;
  private final String[] words;
  private final Place[] places;

  LineDictionary(Connection connection) throws SQLException {
    products = texts(connection, "product", "reference");
    stores = texts(connection, "store", "code");
    customers = texts(connection, "customer", "code");
    words = texts(connection, "word", "content");
    places = new Place[size(connection, "place")];
    Jdbc.each(
        connection,
        "select id, city, region, country from place",
        row ->
            places[row.getInt(1)] =
                new Place(row.getString(2), row.getString(3), row.getString(4)));
  }

  String product(int id) {
    return products[id];
  }

  String store(int id) {
    return stores[id];
  }

  String customer(int id) {
    return customers[id];
  }

  String word(int id) {
    return words[id];
  }

  Place place(int id) {
    return places[id];
  }

  private static String[] texts(Connection connection, String table, String column)
      throws SQLException {
    String[] texts = new String[size(connection, table)];
    Jdbc.each(
        connection,
        "select id, " + column + " from " + table,
        row -> texts[row.getInt(1)] = row.getString(2));
    return texts;
  }

  private static int size(Connection connection, String table) throws SQLException {
    return (int) Jdbc.number(connection, "select max(id) from " + table) + 1;
  }
}
