package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.LineKey;
import io.tillsight.persistence.storage.Jdbc;
import java.util.List;
import org.hibernate.StatelessSession;

/** What a running import corrects of an earlier one, if anything. */
final class Supplement {
  private final Jdbc jdbc;
  private final Long corrects;
  private final List<Long> rows;
  private KeyIndex taken;

  /**
   * @param corrects number of the corrected import, null for none
   * @param rows its rejected rows that are corrected
   */
  Supplement(Jdbc jdbc, Long corrects, List<Long> rows) {
    this.jdbc = jdbc;
    this.corrects = corrects;
    this.rows = List.copyOf(rows);
  }

  /** Whether the corrected import or one of its corrections speaks of the key. */
  boolean isTaken(LineKey key) {
    if (corrects == null) {
      return false;
    }
    if (taken == null) {
      taken = read();
    }
    return taken.find(key.high(), key.low()) >= 0;
  }

  /** Takes the rows off the list, in the transaction of the publication. */
  void corrected(StatelessSession session, long by) {
    for (long row : rows) {
      session
          .createNativeMutationQuery(
              "update rejection set corrected_by = :by where import_id = :import and position = :row")
          .setParameter("by", by)
          .setParameter("import", corrects)
          .setParameter("row", row)
          .executeUpdate();
    }
  }

  private KeyIndex read() {
    String family = "(select id from import where id = ? or supplement_of = ?)";
    List<String> spoken =
        List.of(
            "sale_line l where l.import_id in " + family,
            "line_claim c join sale_line l on l.id = c.line_id where c.import_id in " + family);
    return jdbc.read(
        connection -> {
          long lines = 0;
          for (String each : spoken) {
            lines += Jdbc.number(connection, "select count(*) from " + each, corrects, corrects);
          }
          KeyIndex index = new KeyIndex(lines);
          for (String each : spoken) {
            Jdbc.stream(
                connection,
                "select l.key_high, l.key_low from " + each,
                row -> index.put(row.getLong(1), row.getLong(2), 0, 0),
                corrects,
                corrects);
          }
          return index;
        });
  }
}
