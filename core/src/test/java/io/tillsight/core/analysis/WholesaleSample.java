package io.tillsight.core.analysis;

import io.tillsight.core.SharedData;
import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.NaiveEngine;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The 2,823-line wholesale sample, read column by column by name, without the importer. */
final class WholesaleSample {
  private static final Set<String> PENDING = Set.of("On Hold", "In Process", "Disputed");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy H:mm");

  private WholesaleSample() {}

  static SalesEngine engine() throws IOException {
    Path file = SharedData.require("data/sales_data_sample/sales_data_sample.csv");
    List<SaleLine> lines = new ArrayList<>();
    Map<String, Product> products = new HashMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, Charset.forName("IBM850"), format)) {
      for (CSVRecord row : parser) {
        lines.add(line(row));
        String code = row.get("PRODUCTCODE");
        products.put(code, new Product(code, "", row.get("PRODUCTLINE"), "", null, null, null));
      }
    }
    Catalogue catalogue = new Catalogue(products, Map.of(), Map.of());
    CubeBuilder cube = new CubeBuilder(catalogue);
    lines.forEach(cube::add);
    return cube.build(new NaiveEngine(lines, catalogue)::lines);
  }

  private static SaleLine line(CSVRecord row) {
    String status = row.get("STATUS");
    return new SaleLine(
        row.get("ORDERNUMBER"),
        Integer.parseInt(row.get("ORDERLINENUMBER")),
        LocalDate.parse(row.get("ORDERDATE"), DAY),
        null,
        row.get("PRODUCTCODE"),
        "",
        row.get("CUSTOMERNAME"),
        new Place(row.get("CITY"), "", row.get("COUNTRY")),
        Quantity.of(row.get("QUANTITYORDERED")),
        Money.of(row.get("PRICEEACH")),
        null,
        Money.of(row.get("SALES")),
        null,
        status(status),
        status,
        "",
        "");
  }

  private static SaleStatus status(String word) {
    if (word.equals("Cancelled")) {
      return SaleStatus.CANCELLED;
    }
    return PENDING.contains(word) ? SaleStatus.PENDING : SaleStatus.COMPLETED;
  }
}
