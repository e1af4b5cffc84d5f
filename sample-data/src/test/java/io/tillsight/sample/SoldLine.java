package io.tillsight.sample;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of sales.csv, read by the test alone. */
record SoldLine(
    String order,
    int ordinal,
    LocalDate date,
    String time,
    String product,
    String store,
    String customer,
    int quantity,
    BigDecimal unitPrice,
    BigDecimal discount,
    BigDecimal amount,
    String status,
    String channel,
    String payment) {
  static SoldLine of(String row) {
    String[] cells = row.split(",", -1);
    if (cells.length != 14) {
      throw new IllegalArgumentException(row);
    }
    return new SoldLine(
        cells[0],
        Integer.parseInt(cells[1]),
        LocalDate.parse(cells[2]),
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        Integer.parseInt(cells[7]),
        new BigDecimal(cells[8]),
        new BigDecimal(cells[9]),
        new BigDecimal(cells[10]),
        cells[11],
        cells[12],
        cells[13]);
  }

  boolean cancelled() {
    return status.equals("cancelled");
  }

  boolean returned() {
    return status.equals("returned");
  }

  boolean bought() {
    return !cancelled() && !returned();
  }

  String month() {
    return date.toString().substring(0, 7);
  }

  boolean between(String from, String until) {
    return !date.isBefore(LocalDate.parse(from)) && !date.isAfter(LocalDate.parse(until));
  }
}
