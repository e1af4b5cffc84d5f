package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.KeyedReturn;
import io.tillsight.core.ingest.LineKey;
import io.tillsight.core.ingest.LineOutcome;
import io.tillsight.core.model.VendorReturn;
import io.tillsight.persistence.storage.Columns;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goods sent back to vendors, as each import tells of them. */
final class VendorReturns {
  /** Of the imports that count, the last one that speaks of a key. */
  private static final String BELIEVED =
      " from vendor_return r join import i on i.id = r.import_id where i.state = 'DONE'"
          + " and not exists (select 1 from vendor_return later join import j"
          + " on j.id = later.import_id where later.key_high = r.key_high"
          + " and later.key_low = r.key_low and later.import_id > r.import_id"
          + " and j.state = 'DONE')";

  private final Jdbc jdbc;

  VendorReturns(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** What counts now, the oldest first and those without a day before all. */
  List<VendorReturn> all() {
    return jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select r.document, r.return_day, r.product, r.store, r.vendor, r.quantity,"
                    + " r.amount, r.reason"
                    + BELIEVED
                    + " order by coalesce(r.return_day, -1000000), r.product, r.store, r.key_high",
                VendorReturns::entry));
  }

  private static VendorReturn entry(ResultSet row) throws SQLException {
    Integer day = row.getObject(2, Integer.class);
    return new VendorReturn(
        row.getString(1),
        day == null ? null : LocalDate.ofEpochDay(day),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Columns.quantity(row.getObject(6, Long.class)),
        Columns.money(row, 7),
        row.getString(8));
  }

  /** The contents that count now, by key. */
  Map<LineKey, LineKey> contents() {
    Map<LineKey, LineKey> contents = new HashMap<>();
    jdbc.read(
        connection -> {
          Jdbc.each(
              connection,
              "select r.key_high, r.key_low, r.content_high, r.content_low" + BELIEVED,
              row ->
                  contents.put(
                      new LineKey(row.getLong(1), row.getLong(2)),
                      new LineKey(row.getLong(3), row.getLong(4))));
          return null;
        });
    return contents;
  }

  /** Keeps what a running import tells, and says what each is beside what counts. */
  List<LineOutcome> add(long importId, List<KeyedReturn> entries, Map<LineKey, LineKey> known) {
    jdbc.change(connection -> insert(connection, importId, entries));
    List<LineOutcome> outcomes = new ArrayList<>();
    for (KeyedReturn entry : entries) {
      LineKey content = known.get(entry.key());
      outcomes.add(
          content == null
              ? LineOutcome.NEW
              : content.equals(entry.content()) ? LineOutcome.DUPLICATE : LineOutcome.UPDATED);
    }
    return outcomes;
  }

  private static void insert(Connection connection, long importId, List<KeyedReturn> entries)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into vendor_return values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (KeyedReturn keyed : entries) {
        insert.setLong(1, importId);
        insert.setLong(2, keyed.key().high());
        insert.setLong(3, keyed.key().low());
        insert.setLong(4, keyed.content().high());
        insert.setLong(5, keyed.content().low());
        bind(insert, keyed.entry());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void bind(PreparedStatement insert, VendorReturn entry) throws SQLException {
    insert.setString(6, entry.document());
    Object day = entry.day() == null ? null : Math.toIntExact(entry.day().toEpochDay());
    insert.setObject(7, day, Types.INTEGER);
    insert.setString(8, entry.product());
    insert.setString(9, entry.store());
    insert.setString(10, entry.vendor());
    insert.setObject(11, Columns.scaled(entry.quantity()), Types.BIGINT);
    Columns.set(insert, 12, entry.amount());
    insert.setString(13, entry.reason());
  }
}
