package io.tillsight.sample;

/** The files of a shop. */
public enum ShopFile {
  /** reference, name, category, brand, list_price, unit_cost, stock. */
  PRODUCTS("products.csv"),
  /** code, name, city, region, country, employees. */
  STORES("stores.csv"),
  /** code, name, email, country, region, age_group, registered. */
  CUSTOMERS("customers.csv"),
  /** One row for each sale line. */
  SALES("sales.csv"),
  /** Exact totals and planted events. */
  TRUTH("truth.json");

  private final String fileName;

  ShopFile(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file in its directory. */
  public String fileName() {
    return fileName;
  }
}
