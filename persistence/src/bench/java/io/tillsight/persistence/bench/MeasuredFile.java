package io.tillsight.persistence.bench;

import io.tillsight.core.bench.MeasuredSales;
import io.tillsight.core.bench.MeasuredShop;
import io.tillsight.core.model.SaleLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sales of the measured shop as an export of a till: comma, header, about 58 bytes a line.
 * Damaged lines have a date that does not exist or an amount that is no number.
 */
final class MeasuredFile {
  static final String HEADER = "order,date,store,product,customer,quantity,price,amount,payment";
  private static final String NOTE = ",\"packed at the counter and carried away\"";

  private final int lines;
  private final int damaged;
  private final boolean noted;

  /**
   * @param damaged number of lines that are damaged, evenly spread
   * @param noted whether each line has a quoted note, too, and about 100 bytes
   */
  MeasuredFile(int lines, int damaged, boolean noted) {
    this.lines = lines;
    this.damaged = damaged;
    this.noted = noted;
  }

  /** Writes it. */
  void write(Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(HEADER + (noted ? ",note\n" : "\n"));
      long[] written = new long[1];
      new MeasuredSales(new MeasuredShop(), lines)
          .forEach(line -> write(writer, line, isDamaged(written[0]++)));
    }
  }

  /** Whether the record with this number, from 0, is damaged. */
  boolean isDamaged(long record) {
    return damaged > 0 && record % (lines / damaged) == lines / damaged / 2;
  }

  private void write(BufferedWriter writer, SaleLine line, boolean isDamaged) {
    try {
      writer.write(line.order());
      writer.write(isDamaged ? ",2024-02-31," : "," + line.date() + ",");
      writer.write(line.store());
      writer.write(',');
      writer.write(line.product());
      writer.write(',');
      writer.write(line.customer());
      writer.write(',');
      writer.write(line.quantity().rounded(0).toPlainString());
      writer.write(',');
      writer.write(line.unitPrice().rounded(2).toPlainString());
      writer.write(',');
      writer.write(line.amount().rounded(2).toPlainString());
      writer.write(',');
      writer.write(line.paymentMethod());
      writer.write(noted ? NOTE : "");
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
