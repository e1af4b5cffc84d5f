package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ColumnMapping;
import io.tillsight.core.ingest.ColumnRole;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.PreviewRow;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The rows as written, under their roles; suspicious cells are tinted. */
final class PreviewTable {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass WARN = PseudoClass.getPseudoClass("warn");
  private static final Map<String, Set<Role>> REMARKED =
      Map.of(
          "AMOUNT_DIFFERS", Set.of(Role.AMOUNT),
          "RETURN_NEGATED", Set.of(Role.AMOUNT),
          "UNKNOWN_STATUS", Set.of(Role.STATUS),
          "UNKNOWN_PRODUCT", Set.of(Role.PRODUCT_REFERENCE, Role.PRODUCT_NAME),
          "UNKNOWN_STORE", Set.of(Role.STORE_CODE, Role.STORE_NAME),
          "UNKNOWN_CUSTOMER", Set.of(Role.CUSTOMER_CODE, Role.CUSTOMER_NAME),
          "SAME_LINE_TWICE", Set.of(Role.ORDER, Role.LINE));

  private static final double CHARACTER = 7;
  private static final double PADDING = 26;
  private static final double NARROWEST = 64;
  private static final double WIDEST = 260;

  private final TableView<PreviewRow> table = new TableView<>();

  PreviewTable(
      TabContext context, ImportMessages messages, ColumnMapping mapping, List<PreviewRow> rows) {
    table.getColumns().add(lineNumber(context));
    for (ColumnRole column : mapping.columns()) {
      TableColumn<PreviewRow, String> made = column(messages, column);
      made.setPrefWidth(width(messages.role(column.role()), column, rows));
      table.getColumns().add(made);
    }
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    table.setPlaceholder(Texts.of(context.words().text("wizard.preview.none"), "ts-text3"));
    table.setMinHeight(120);
    table.setId("wizard-preview-table");
  }

  Node node() {
    return table;
  }

  void show(List<PreviewRow> rows) {
    table.getItems().setAll(rows);
  }

  /** As wide as the longest of role, header and cells, within reason. */
  private static double width(String role, ColumnRole column, List<PreviewRow> rows) {
    int index = column.column().index();
    int longest =
        rows.stream()
            .mapToInt(row -> index < row.cells().size() ? row.cells().get(index).length() : 0)
            .reduce(Math.max(role.length(), column.column().name().length()), Math::max);
    return Math.max(NARROWEST, Math.min(WIDEST, longest * CHARACTER + PADDING));
  }

  private static TableColumn<PreviewRow, String> lineNumber(TabContext context) {
    TableColumn<PreviewRow, String> column =
        new TableColumn<>(context.words().text("wizard.preview.line"));
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(context.formats().count(row.getValue().line())));
    column.getStyleClass().add("ts-line-number");
    column.setSortable(false);
    column.setPrefWidth(76);
    return column;
  }

  private static TableColumn<PreviewRow, String> column(ImportMessages messages, ColumnRole role) {
    TableColumn<PreviewRow, String> column = new TableColumn<>();
    boolean used = role.role() != Role.IGNORED;
    boolean figure = used && role.column().type() == ColumnType.NUMBER;
    VBox head =
        new VBox(
            Texts.of(messages.role(role.role()), used ? "ts-strong" : "ts-text3"),
            Texts.of(role.column().name(), "ts-caption"));
    head.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    column.setGraphic(head);
    column.setSortable(false);
    if (figure) {
      column.getStyleClass().add("ts-number");
    }
    int index = role.column().index();
    column.setCellValueFactory(
        row -> {
          List<String> cells = row.getValue().cells();
          return new ReadOnlyObjectWrapper<>(index < cells.size() ? cells.get(index) : "");
        });
    column.setCellFactory(any -> new SuspiciousCell(role));
    return column;
  }

  /** A cell as written, tinted when it is why its row is rejected or remarked. */
  private static final class SuspiciousCell extends TableCell<PreviewRow, String> {
    private final ColumnRole role;

    SuspiciousCell(ColumnRole role) {
      this.role = role;
    }

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      PreviewRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
      pseudoClassStateChanged(BAD, row != null && isRejected(row));
      pseudoClassStateChanged(WARN, row != null && isRemarked(row));
    }

    private boolean isRejected(PreviewRow row) {
      return row.rejection() != null && row.rejection().column().equals(role.column().name());
    }

    private boolean isRemarked(PreviewRow row) {
      return row.remarks().stream()
          .anyMatch(code -> REMARKED.getOrDefault(code, Set.of()).contains(role.role()));
    }
  }
}
