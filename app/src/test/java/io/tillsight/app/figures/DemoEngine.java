package io.tillsight.app.figures;

import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import io.tillsight.core.model.Store;
import io.tillsight.sample.DemoShop;
import io.tillsight.sample.ShopFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The demo shop in a cube, read straight from its files; one copy serves all tests. */
public final class DemoEngine {
  private static final SalesEngine ENGINE = build();

  private DemoEngine() {}

  /** The engine. */
  public static SalesEngine engine() {
    return ENGINE;
  }

  private static SalesEngine build() {
    Catalogue catalogue = new Catalogue(products(), stores(), customers());
    CubeBuilder cube = new CubeBuilder(catalogue);
    for (CSVRecord row : rows(ShopFile.SALES)) {
      cube.add(line(row, catalogue));
    }
    return cube.build((filter, offset, limit) -> List.of());
  }

  private static SaleLine line(CSVRecord row, Catalogue catalogue) {
    Quantity quantity = Quantity.of(row.get("quantity"));
    Product product = catalogue.products().get(row.get("product"));
    Money cost = product == null ? null : product.unitCost().times(quantity);
    return new SaleLine(
        row.get("order_number"),
        Integer.parseInt(row.get("line")),
        LocalDate.parse(row.get("date")),
        row.get("time").isEmpty() ? null : LocalTime.parse(row.get("time")),
        row.get("product"),
        row.get("store"),
        row.get("customer"),
        Place.UNKNOWN,
        quantity,
        Money.of(row.get("unit_price")),
        Money.of(row.get("discount")),
        Money.of(row.get("amount")),
        cost,
        SaleStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
        row.get("status"),
        row.get("channel"),
        row.get("payment_method"));
  }

  private static Map<String, Product> products() {
    Map<String, Product> products = new HashMap<>();
    for (CSVRecord row : rows(ShopFile.PRODUCTS)) {
      products.put(
          row.get("reference"),
          new Product(
              row.get("reference"),
              row.get("name"),
              row.get("category"),
              row.get("brand"),
              Money.of(row.get("list_price")),
              Money.of(row.get("unit_cost")),
              Quantity.of(row.get("stock"))));
    }
    return products;
  }

  private static Map<String, Store> stores() {
    Map<String, Store> stores = new HashMap<>();
    for (CSVRecord row : rows(ShopFile.STORES)) {
      stores.put(
          row.get("code"),
          new Store(
              row.get("code"),
              row.get("name"),
              new Place(row.get("city"), row.get("region"), row.get("country")),
              Quantity.of(row.get("employees"))));
    }
    return stores;
  }

  private static Map<String, Customer> customers() {
    Map<String, Customer> customers = new HashMap<>();
    for (CSVRecord row : rows(ShopFile.CUSTOMERS)) {
      customers.put(
          row.get("code"),
          new Customer(
              row.get("code"),
              row.get("name"),
              row.get("email"),
              new Place("", row.get("region"), row.get("country")),
              row.get("age_group"),
              LocalDate.parse(row.get("registered"))));
    }
    return customers;
  }

  private static List<CSVRecord> rows(ShopFile file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = new InputStreamReader(new DemoShop().open(file), StandardCharsets.UTF_8)) {
      return new ArrayList<>(format.parse(reader).getRecords());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
