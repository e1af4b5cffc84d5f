package io.tillsight.core.table.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small sales file of our own making: 9 columns, 83 records, some cells quoted. */
final class CleanSales {
  private static final String[] KINDS = {"Tea", "Coffee", "Garden tools", "Books", "Toys"};
  private static final String[] TEXTS = {
    "Green tea, 50 bags",
    "Arabica \"Gold\", 1 kg",
    "Spade with ash handle, \"extra\" long",
    "Paperback, second hand",
    "Wooden train, 12 pieces",
    "Jasmine tea, loose"
  };
  private static final String[] NOTES = {"fresh delivery", "last pieces", "none", "on request"};

  private CleanSales() {}

  static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "SaleDate",
            "SaleTime",
            "Qty",
            "ArticleCode",
            "Price",
            "Kind",
            "Description",
            "Address",
            "Remark"));
    for (int i = 0; i < 83; i++) {
      int cents = 199 + i * 137 % 9000;
      rows.add(
          List.of(
              String.format(Locale.ROOT, "%02d/%02d/2024", 1 + i * 7 % 28, 1 + i % 12),
              String.format(Locale.ROOT, "%02d:%02d:00", 8 + i % 11, i * 13 % 60),
              Integer.toString(1 + i * 5 % 24),
              String.format(Locale.ROOT, "%c%c%03d", 'A' + i % 7, 'K' + i % 5, 100 + i * 11 % 900),
              String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100),
              KINDS[i % KINDS.length],
              TEXTS[i % TEXTS.length],
              "http://www.shop.example/" + (1000 + i * 17 % 700),
              NOTES[i % NOTES.length]));
    }
    return rows;
  }

  /** Whether the file writes a cell in quotes. */
  static boolean isQuoted(String cell) {
    return cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0;
  }
}
