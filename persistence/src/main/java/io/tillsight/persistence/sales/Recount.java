package io.tillsight.persistence.sales;

import io.tillsight.persistence.storage.Jdbc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by full scan what each import really holds, packed or in rows. */
final class Recount {
  private final Jdbc jdbc;

  Recount(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** By number of the import; sums wrap around like those of {@link Holdings}. */
  Map<Long, Holdings> holdings() {
    return jdbc.read(
        connection -> {
          Map<Long, Holdings> all = new TreeMap<>();
          Jdbc.each(
              connection,
              "select import_id, count(*), sum(amount) from sale_line group by import_id",
              row ->
                  all.put(
                      row.getLong(1),
                      new Holdings(row.getLong(2), row.getBigDecimal(3).longValue(), 0)));
          Jdbc.stream(
              connection,
              LineBlock.SELECT,
              row -> {
                LineBlock block = LineBlock.of(row);
                all.merge(block.importId(), block.holdings(), Holdings::plus);
              });
          Jdbc.each(
              connection,
              "select import_id, count(*) from line_claim group by import_id",
              row -> {
                Holdings lines = all.getOrDefault(row.getLong(1), Holdings.NONE);
                all.put(
                    row.getLong(1), new Holdings(lines.lines(), lines.amount(), row.getLong(2)));
              });
          return all;
        });
  }

  /** The imports that hold something else than they say, lines of no published import included. */
  List<Discrepancy> compareWith(List<ImportEntity> published) {
    Map<Long, Holdings> found = holdings();
    List<Discrepancy> differences = new ArrayList<>();
    for (ImportEntity one : published) {
      Holdings really = found.getOrDefault(one.id(), Holdings.NONE);
      if (!really.equals(one.holdings())) {
        differences.add(Discrepancy.of(one.id(), one.holdings(), really));
      }
      found.remove(one.id());
    }
    found.forEach((id, really) -> differences.add(Discrepancy.of(id, Holdings.NONE, really)));
    return differences;
  }
}
