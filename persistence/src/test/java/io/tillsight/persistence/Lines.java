package io.tillsight.persistence;

import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.ImportSource;
import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.ingest.LineKey;
import io.tillsight.core.ingest.LineOutcome;
import io.tillsight.core.ingest.Tally;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sale lines and imports for tests. */
public final class Lines {
  private Lines() {}

  /** What an import read. */
  public static ImportSource source(String name) {
    return new ImportSource(List.of(new ImportSource.SourceFile(name, 100, "00ff")));
  }

  /** A completed line of 2026-01-15 in order "O" + key. */
  public static SaleLine line(int key, String amount) {
    return new SaleLine(
        "O" + key,
        1,
        LocalDate.of(2026, 1, 15),
        null,
        "P" + key % 3,
        "S" + key % 2,
        "",
        Place.UNKNOWN,
        Quantity.of("1"),
        null,
        null,
        Money.of(amount),
        null,
        SaleStatus.COMPLETED,
        "",
        "",
        "");
  }

  /** The line with its identity; the content is told by the amount. */
  public static KeyedLine keyed(int key, String amount) {
    return keyed(key, line(key, amount));
  }

  /** A line with an identity made of the key and a content made of the line. */
  public static KeyedLine keyed(int key, SaleLine line) {
    long spread = key * 0x9E3779B97F4A7C15L;
    return new KeyedLine(
        new LineKey(spread, ~spread), new LineKey(line.hashCode(), line.amount().scaled()), line);
  }

  /** Imports and publishes these lines; gives the outcomes. */
  public static List<LineOutcome> publish(Database database, List<KeyedLine> lines) {
    try (ImportSession session = database.sales().begin(source("file.csv"))) {
      List<LineOutcome> outcomes = session.add(lines);
      session.publish(balance(lines, outcomes));
      return outcomes;
    }
  }

  /** The receipt of these outcomes. */
  public static Balance balance(List<KeyedLine> lines, List<LineOutcome> outcomes) {
    Tally[] tallies = {Tally.ZERO, Tally.ZERO, Tally.ZERO};
    for (int i = 0; i < lines.size(); i++) {
      int outcome = outcomes.get(i).ordinal();
      tallies[outcome] = tallies[outcome].plus(lines.get(i).line().amount());
    }
    Tally read = tallies[0].plus(tallies[1]).plus(tallies[2]);
    return new Balance(read, tallies[0], tallies[1], tallies[2], Tally.ZERO, 0);
  }

  /** All lines that count. */
  public static List<SaleLine> all(Database database) {
    List<SaleLine> all = new ArrayList<>();
    database.forEachLine(all::add);
    return all;
  }
}
