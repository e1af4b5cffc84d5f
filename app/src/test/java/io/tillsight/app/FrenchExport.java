package io.tillsight.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a French spreadsheet saves: semicolons, windows-1252, decimal commas, grouped thousands. */
final class FrenchExport {
  private static final List<String> STORES = List.of("Lyon", "Bordeaux", "Nantes", "Lille");
  private static final List<String> PRODUCTS =
      List.of("Suspension rotin Ø 40", "Assiette faïence Cassis", "Tabouret chêne", "Vase ambré");

  private final List<String> lines = new ArrayList<>();
  private BigDecimal total = BigDecimal.ZERO;

  private FrenchExport() {
    lines.add("n°;date;magasin;réf;article;qté;PU;montant;statut");
  }

  /** Rows of November 2026 whose days prove the order of day and month. */
  static FrenchExport of(int rows) {
    FrenchExport export = new FrenchExport();
    Random random = new Random(20);
    for (int i = 0; i < rows; i++) {
      export.add(i, 1 + i % 28, 1 + random.nextInt(9), 900 + random.nextInt(180_000));
    }
    return export;
  }

  private void add(int index, int day, int quantity, int cents) {
    BigDecimal price = BigDecimal.valueOf(cents, 2);
    BigDecimal amount = price.multiply(BigDecimal.valueOf(quantity));
    total = total.add(amount);
    lines.add(
        String.join(
            ";",
            "F-" + (208_114 + index),
            String.format("%02d/11/2026", day),
            STORES.get(index % STORES.size()),
            "REF-" + index % PRODUCTS.size(),
            PRODUCTS.get(index % PRODUCTS.size()),
            String.valueOf(quantity),
            french(price),
            french(amount),
            "V"));
  }

  /** 1 234,50 with a no-break space, the narrow one being none of windows-1252. */
  private static String french(BigDecimal value) {
    String[] parts = value.toPlainString().split("\\.");
    String units = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
    return units + "," + parts[1];
  }

  FrenchExport with(String... more) {
    lines.addAll(List.of(more));
    return this;
  }

  /** Sum of the amounts, as they were before they were written. */
  BigDecimal total() {
    return total;
  }

  Path write(Path file) throws IOException {
    return Files.write(file, String.join("\r\n", lines).getBytes(Charset.forName("windows-1252")));
  }
}
