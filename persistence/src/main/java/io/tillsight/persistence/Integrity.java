package io.tillsight.persistence;

import io.tillsight.persistence.IntegrityFinding.Fault;
import io.tillsight.persistence.sales.Discrepancy;
import io.tillsight.persistence.sales.ImportStore;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proves what the database itself does not: the lines carry no foreign keys. */
final class Integrity {
  private static final Map<String, String> REFERENCES = references();

  private static final String NOT_DONE =
      " not in (select i.id from import i where i.state = 'DONE')";

  private static final String NOT_KEPT =
      " not in (select i.id from import i where i.state in ('DONE', 'UNDONE'))";

  private final Jdbc jdbc;
  private final ImportStore imports;
  private final Manifest manifest;
  private final List<IntegrityFinding> findings = new ArrayList<>();

  Integrity(Jdbc jdbc, ImportStore imports, Manifest manifest) {
    this.jdbc = jdbc;
    this.imports = imports;
    this.manifest = manifest;
  }

  List<IntegrityFinding> check() {
    imports.recount().forEach(this::differs);
    jdbc.read(
        connection -> {
          manifest(connection);
          references(connection);
          links(connection);
          return null;
        });
    long twice = imports.linesWithAKeyThatCountsTwice();
    if (twice > 0) {
      findings.add(
          new IntegrityFinding(Fault.KEY_COUNTS_TWICE, Map.of("lines", String.valueOf(twice))));
    }
    return List.copyOf(findings);
  }

  private void differs(Discrepancy difference) {
    findings.add(
        new IntegrityFinding(
            Fault.IMPORT_DIFFERS,
            Map.of(
                "import", String.valueOf(difference.importId()),
                "expectedLines", String.valueOf(difference.expectedLines()),
                "foundLines", String.valueOf(difference.foundLines()),
                "expectedAmount", String.valueOf(difference.expectedAmount()),
                "foundAmount", String.valueOf(difference.foundAmount()))));
  }

  private void manifest(Connection connection) throws SQLException {
    same("tables", manifest.tables(), Schema.tables(connection));
    same(
        "lines",
        manifest.lines(),
        Jdbc.number(connection, "select sum(line_count) from import where state = 'DONE'"));
    same(
        "lastImport",
        manifest.lastImport(),
        Jdbc.number(connection, "select max(id) from import where state <> 'RUNNING'"));
    same("version", manifest.version(), Jdbc.number(connection, "select version from workspace"));
  }

  private void same(String figure, long expected, long found) {
    if (expected != found) {
      findings.add(
          new IntegrityFinding(
              Fault.MANIFEST_DIFFERS,
              Map.of(
                  "figure", figure,
                  "expected", String.valueOf(expected),
                  "found", String.valueOf(found))));
    }
  }

  private void references(Connection connection) throws SQLException {
    for (Map.Entry<String, String> reference : REFERENCES.entrySet()) {
      String column = reference.getKey();
      long lost =
          Jdbc.number(
              connection,
              String.format(
                  "select count(*) from sale_line l left join %1$s on %1$s.%2$s = l.%3$s"
                      + " where %1$s.%2$s is null",
                  reference.getValue(), column.equals("sale_day") ? column : "id", column));
      if (lost > 0) {
        findings.add(IntegrityFinding.of(Fault.UNKNOWN_REFERENCE, "column", column, lost));
      }
    }
  }

  private void links(Connection connection) throws SQLException {
    link(
        connection,
        "superseded_by",
        "sale_line l where l.superseded_by is not null and l.superseded_by" + NOT_DONE);
    link(connection, "order of imports", "sale_line l where l.superseded_by <= l.import_id");
    link(connection, "claim of import", "line_claim c where c.import_id" + NOT_KEPT);
    link(
        connection,
        "claim of line",
        "line_claim c left join sale_line l on l.id = c.line_id where l.id is null");
  }

  private void link(Connection connection, String link, String lost) throws SQLException {
    long lines = Jdbc.number(connection, "select count(*) from " + lost);
    if (lines > 0) {
      findings.add(IntegrityFinding.of(Fault.BROKEN_LINK, "link", link, lines));
    }
  }

  /** The table that each column refers to. */
  private static Map<String, String> references() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("sale_day", "calendar");
    tables.put("product_id", "product");
    tables.put("store_id", "store");
    tables.put("customer_id", "customer");
    tables.put("place_id", "place");
    tables.put("status_id", "sale_status");
    tables.put("status_text_id", "word");
    tables.put("channel_id", "word");
    tables.put("payment_method_id", "word");
    return tables;
  }
}
