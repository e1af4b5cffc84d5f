package io.tillsight.persistence.masters;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Store;
import io.tillsight.persistence.storage.Columns;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads all known masters by plain SQL: it is the first thing that a start needs. */
final class CatalogueReader {
  private CatalogueReader() {}

  static Catalogue read(Connection connection) throws SQLException {
    Map<String, Product> products = new HashMap<>();
    Jdbc.each(
        connection,
        "select reference, name, category, brand, list_price, unit_cost, stock"
            + " from product where known",
        row -> products.put(row.getString(1), product(row)));
    Map<String, Store> stores = new HashMap<>();
    Jdbc.each(
        connection,
        "select s.code, s.name, p.city, p.region, p.country, s.employees"
            + " from store s join place p on p.id = s.place_id where s.known",
        row -> stores.put(row.getString(1), store(row)));
    Map<String, Customer> customers = new HashMap<>();
    Jdbc.each(
        connection,
        "select c.code, c.name, p.city, p.region, p.country, c.email, c.age_group, c.registered"
            + " from customer c join place p on p.id = c.place_id where c.known",
        row -> customers.put(row.getString(1), customer(row)));
    return new Catalogue(products, stores, customers);
  }

  private static Product product(ResultSet row) throws SQLException {
    return new Product(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Columns.money(row, 5),
        Columns.money(row, 6),
        Columns.quantity(row.getObject(7, Long.class)));
  }

  private static Store store(ResultSet row) throws SQLException {
    return new Store(
        row.getString(1),
        row.getString(2),
        place(row),
        Columns.quantity(row.getObject(6, Long.class)));
  }

  private static Customer customer(ResultSet row) throws SQLException {
    return new Customer(
        row.getString(1),
        row.getString(2),
        row.getString(6),
        place(row),
        row.getString(7),
        row.getObject(8, LocalDate.class));
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(row.getString(3), row.getString(4), row.getString(5));
  }
}
