package io.tillsight.persistence.query;

import io.tillsight.core.model.SaleLine;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Visibility;
import java.util.function.Consumer;

/** Reads all lines that count in one pass, without joins. */
public final class LineScan {
  private final Jdbc jdbc;

  /**
   * @param jdbc the database
   */
  public LineScan(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Shows them to the consumer, in the order in which they were stored. */
  public void all(Consumer<SaleLine> consumer) {
    jdbc.read(
        connection -> {
          LineReader reader = new LineReader(new LineDictionary(connection));
          Jdbc.stream(
              connection,
              "select "
                  + LineReader.COLUMNS
                  + " from sale_line l where "
                  + Visibility.of(connection).condition("l"),
              row -> consumer.accept(reader.read(row)));
          return null;
        });
  }
}
