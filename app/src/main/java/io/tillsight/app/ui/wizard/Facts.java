package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ColumnRole;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.PlannedFile;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.Column;
import io.tillsight.core.table.Detection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The evidence of a file in words. */
final class Facts {
  private static final int KILO = 1000;

  private final TabContext context;

  Facts(TabContext context) {
    this.context = context;
  }

  String size(PlannedFile file) {
    long rows = file.table().rows();
    return context
        .words()
        .plural("wizard.size", rows, bytes(file.table().bytes()), context.formats().count(rows));
  }

  private String bytes(long bytes) {
    if (bytes < KILO * KILO) {
      return text(
          "kilobytes",
          context
              .formats()
              .number(Math.max(0.1, bytes / (double) KILO), bytes < 10 * KILO ? 1 : 0));
    }
    return text("megabytes", context.formats().number(bytes / (double) (KILO * KILO), 1));
  }

  String encoding(PlannedFile file) {
    boolean mixed = file.table().warnings().stream().anyMatch(w -> w.code().startsWith("ENCODING"));
    return text(mixed ? "encoding.mixed" : "encoding.well");
  }

  String delimiter(String delimiter) {
    return choice("DELIMITER", delimiter);
  }

  String columns(PlannedFile file) {
    return context
        .words()
        .text(
            "wizard.evidence.delimiter.columns",
            context.formats().count(file.table().columns().size()),
            context.formats().count(file.table().rows()));
  }

  String header(Detection found) {
    return found.headerLine() == null
        ? text("header.none")
        : text("header.line", context.formats().count(found.headerLine()));
  }

  String headerNames(PlannedFile file) {
    return file.table().columns().stream()
        .map(Column::name)
        .limit(4)
        .collect(Collectors.joining(", ", "", file.table().columns().size() > 4 ? " …" : ""));
  }

  String sign(String decimal) {
    return text(decimal.equals(",") ? "decimal.comma" : "decimal.point");
  }

  /** The counts of all pieces of evidence of a kind, added up over the columns. */
  String proof(PlannedFile file, String kind) {
    long supporting = 0;
    long contradicting = 0;
    for (Column column : file.table().columns()) {
      for (Column.Evidence evidence : column.evidence()) {
        if (evidence.code().startsWith(kind)) {
          supporting += evidence.supporting();
          contradicting += evidence.contradicting();
        }
      }
    }
    return supporting == 0
        ? text("proof.none")
        : text(
            "proof", context.formats().count(supporting), context.formats().count(contradicting));
  }

  String currency(String code) {
    if (code != null) {
      return code;
    }
    return context.workspace().currency().orElse(text("currency.none"));
  }

  String mapped(PlannedFile file) {
    List<ColumnRole> columns = file.mapping().columns();
    long used = columns.stream().filter(column -> column.role() != Role.IGNORED).count();
    return text(
        "columns.mapped", context.formats().count(used), context.formats().count(columns.size()));
  }

  String roles(PlannedFile file, ImportMessages messages) {
    return file.mapping().columns().stream()
        .filter(column -> column.role() != Role.IGNORED)
        .map(column -> messages.role(column.role()).toLowerCase(context.words().locale()))
        .limit(6)
        .collect(Collectors.joining(", "));
  }

  String choice(String code, String choice) {
    return switch (code) {
      case "DELIMITER" ->
          switch (choice) {
            case "," -> text("delimiter.comma");
            case ";" -> text("delimiter.semicolon");
            case "\t" -> text("delimiter.tab");
            case "|" -> text("delimiter.pipe");
            case " " -> text("delimiter.space");
            case ":" -> text("delimiter.colon");
            default -> choice;
          };
      case "ENCODING" -> choice.toUpperCase(Locale.ROOT);
      default -> text("header.lines", choice);
    };
  }

  private String text(String key, Object... arguments) {
    return context.words().text("wizard.evidence." + key, arguments);
  }
}
