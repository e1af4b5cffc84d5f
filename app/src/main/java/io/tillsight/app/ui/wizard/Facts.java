package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ColumnRole;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.PlannedFile;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Column;
import io.tillsight.core.table.ColumnType;
import io.tillsight.core.table.Detection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The evidence of a file in words. */
final class Facts {
  /** Evidence that counts the values of a column. */
  private static final Set<String> COUNTED = Set.of("DATES", "NUMBERS", "BOOLEANS", "TEXTS");

  private final TabContext context;
  private final List<Answer> told;
  private final Sizes sizes;

  /**
   * Facts.
   *
   * @param told what the user said of the files
   */
  Facts(TabContext context, List<Answer> told) {
    this.context = context;
    this.told = told;
    this.sizes = new Sizes(context.words(), context.formats());
  }

  String size(PlannedFile file) {
    long rows = file.table().rows();
    return context
        .words()
        .plural("wizard.size", rows, sizes.of(file.table().bytes()), context.formats().count(rows));
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

  /** Whether the file leaves a question open that nobody has answered. */
  static boolean isOpen(PlannedFile file, String question) {
    return file.table().questions().stream().anyMatch(open -> open.code().equals(question));
  }

  /** How many numbers prove the decimal sign, over all columns. */
  String decimalProof(PlannedFile file) {
    Column.Evidence found = total(file, "POINT_IS_DECIMAL");
    boolean point = ".".equals(file.table().detection().decimal());
    return proof(file, "AMBIGUOUS_DECIMAL", point ? found : turned(found));
  }

  /** How many dates prove their order, over all columns. */
  String dateProof(PlannedFile file) {
    Column.Evidence found = total(file, "DAY_FIRST_PROVEN");
    return switch (file.table().detection().dateOrder()) {
      case "DMY" -> proof(file, "AMBIGUOUS_DATE", found);
      case "MDY" -> proof(file, "AMBIGUOUS_DATE", turned(found));
      default -> proof(file, "AMBIGUOUS_DATE", total(file, "DATES"));
    };
  }

  private String proof(PlannedFile file, String question, Column.Evidence found) {
    if (isOpen(file, question)) {
      return text("proof.open");
    }
    if (isTold(file, question)) {
      return text("proof.told");
    }
    return found.supporting() == 0
        ? text("proof.none")
        : text(
            "proof",
            context.formats().count(found.supporting()),
            context.formats().count(found.contradicting()));
  }

  private boolean isTold(PlannedFile file, String question) {
    return told.stream()
        .filter(answer -> answer.code().equals(question))
        .anyMatch(answer -> answer.file().isEmpty() || answer.file().equals(file.table().name()));
  }

  private static Column.Evidence total(PlannedFile file, String code) {
    long supporting = 0;
    long contradicting = 0;
    for (Column column : file.table().columns()) {
      for (Column.Evidence evidence : column.evidence()) {
        if (evidence.code().equals(code)) {
          supporting += evidence.supporting();
          contradicting += evidence.contradicting();
        }
      }
    }
    return new Column.Evidence(code, supporting, contradicting);
  }

  private static Column.Evidence turned(Column.Evidence found) {
    return new Column.Evidence(found.code(), found.contradicting(), found.supporting());
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

  /** What the values of a column are, how many prove it, and why it has its role. */
  String why(ColumnRole column, ImportMessages messages) {
    return values(column.column()) + " · " + messages.reason(column);
  }

  private String values(Column column) {
    String type = ColumnMenu.nameOf(context.words(), column.type());
    Column.Evidence found =
        column.evidence().stream()
            .filter(evidence -> COUNTED.contains(evidence.code()))
            .findFirst()
            .orElse(null);
    if (found == null) {
      return type;
    }
    long all = found.supporting() + found.contradicting();
    return text(
        "values",
        type,
        context.formats().count(column.type() == ColumnType.TEXT ? all : found.supporting()),
        context.formats().count(all));
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
      case "AMBIGUOUS_DECIMAL" -> sign(choice);
      case "AMBIGUOUS_DATE" -> text("dates." + choice);
      default -> text("header.lines", choice);
    };
  }

  private String text(String key, Object... arguments) {
    return context.words().text("wizard.evidence." + key, arguments);
  }
}
