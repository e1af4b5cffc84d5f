package io.tillsight.core.bench;

import io.tillsight.core.model.SaleLine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** The small tables of the peers, and the numbers that stand for keys. */
final class StarTables {
  private StarTables() {}

  static void create(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("create table store (store integer primary key, region integer)");
      sql.execute("create table product (product integer primary key, category integer)");
      sql.execute("create table day (day integer primary key, month integer)");
      for (int i = 0; i < MeasuredShop.STORES; i++) {
        sql.execute("insert into store values (" + i + ", " + i % MeasuredShop.REGIONS + ")");
      }
      for (int i = 0; i < MeasuredShop.PRODUCTS; i++) {
        sql.execute("insert into product values (" + i + ", " + i % MeasuredShop.CATEGORIES + ")");
      }
      LocalDate day = MeasuredSales.FIRST_DAY;
      for (; !day.isAfter(MeasuredSales.LAST_DAY); day = day.plusDays(1)) {
        int month = day.getYear() * 100 + day.getMonthValue();
        sql.execute("insert into day values (" + day.toEpochDay() + ", " + month + ")");
      }
      sql.execute(
          "create table line (day integer, store smallint, product smallint, customer smallint,"
              + " sale integer, status tinyint, quantity smallint, amount integer)");
    }
  }

  static int store(SaleLine line) {
    return number(line.store());
  }

  static int product(SaleLine line) {
    return number(line.product());
  }

  static int customer(SaleLine line) {
    return line.customer().isEmpty() ? -1 : number(line.customer());
  }

  static int sale(SaleLine line) {
    return Integer.parseInt(line.order(), 1, line.order().length(), 10);
  }

  static int cents(SaleLine line) {
    return Math.toIntExact(line.amount().scaled() / 100);
  }

  static int units(SaleLine line) {
    return (int) (line.quantity().scaled() / 10_000);
  }

  private static int number(String code) {
    return Integer.parseInt(code, 1, code.length(), 10) - 1;
  }
}
