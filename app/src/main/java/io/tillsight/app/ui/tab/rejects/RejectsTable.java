package io.tillsight.app.ui.tab.rejects;

import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;

/** Line and reason of each row, and its cells, which can be edited. */
final class RejectsTable {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");
  private static final double CHARACTER = 7;
  private static final double PADDING = 26;
  private static final double NARROWEST = 64;
  private static final double WIDEST = 220;
  private static final double REASON = 280;

  private final TabContext context;
  private final RejectsViewModel model;
  private final TableView<RejectedRow> table = new TableView<>();
  private List<String> headers = List.of();

  RejectsTable(TabContext context, RejectsViewModel model) {
    this.context = context;
    this.model = model;
    table.setEditable(true);
    table.setId("rejections");
    table.getStyleClass().add("ts-rejects");
    table.setPlaceholder(Texts.of(text("data.rejected.none"), "ts-text3"));
    table.setMinSize(0, 0);
    columns(List.of(), List.of());
  }

  TableView<RejectedRow> node() {
    return table;
  }

  void show(List<String> fileHeaders, List<RejectedRow> rows) {
    if (!fileHeaders.equals(headers)) {
      columns(fileHeaders, rows);
    }
    int selected = table.getSelectionModel().getSelectedIndex();
    table.getItems().setAll(rows);
    if (selected >= 0 && selected < rows.size()) {
      table.getSelectionModel().select(selected);
    }
  }

  private void columns(List<String> fileHeaders, List<RejectedRow> rows) {
    headers = fileHeaders;
    table.getColumns().clear();
    TableColumn<RejectedRow, String> line =
        plain(
            text("data.line"),
            row -> context.formats().count(row.kept().rejection().line()),
            NARROWEST);
    line.getStyleClass().add("ts-number");
    table.getColumns().add(line);
    table.getColumns().add(plain(text("data.reason"), row -> row.problem().message(), REASON));
    for (int i = 0; i < fileHeaders.size(); i++) {
      table.getColumns().add(cell(i, rows));
    }
    if (fileHeaders.isEmpty()) {
      table.getColumns().add(plain(text("data.row"), row -> row.problem().row(), REASON));
    }
  }

  private static TableColumn<RejectedRow, String> plain(
      String title, java.util.function.Function<RejectedRow, String> value, double width) {
    TableColumn<RejectedRow, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(any -> new TellingCell());
    column.setEditable(false);
    column.setPrefWidth(width);
    return column;
  }

  private TableColumn<RejectedRow, String> cell(int index, List<RejectedRow> rows) {
    String header = headers.get(index);
    TableColumn<RejectedRow, String> column = new TableColumn<>(header);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
    column.setCellFactory(any -> new CorrectedCell(header));
    column.setOnEditCommit(event -> model.edit(event.getRowValue(), index, event.getNewValue()));
    int longest =
        rows.stream()
            .mapToInt(row -> row.cells().get(index).length())
            .reduce(header.length(), Math::max);
    column.setPrefWidth(Math.max(NARROWEST, Math.min(WIDEST, longest * CHARACTER + PADDING)));
    return column;
  }

  private String text(String key) {
    return context.words().text(key);
  }

  /** Shows a text that may be longer than its column. */
  private static final class TellingCell
      extends javafx.scene.control.TableCell<RejectedRow, String> {
    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      setTooltip(empty || text == null || text.length() < 30 ? null : new Tooltip(text));
    }
  }

  /** A cell to be edited; tinted where it is why its row is rejected, or was changed. */
  private static final class CorrectedCell extends TextFieldTableCell<RejectedRow, String> {
    private final String header;

    CorrectedCell(String header) {
      super(new DefaultStringConverter());
      this.header = header;
    }

    @Override
    public void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      RejectedRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
      boolean wrong = row != null && row.problem().column().equals(header);
      pseudoClassStateChanged(BAD, wrong && !row.edited());
      pseudoClassStateChanged(EDITED, wrong && row.edited());
    }
  }
}
