package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.draw.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * A table in the look: text at the left, figures at the right, sorted by value, copied with Ctrl+C
 * as tab-separated text.
 *
 * @param <T> a row
 */
public final class DataTable<T> extends TableView<T> {
  private static final int ROWS_MEASURED = 100;
  private static final double TITLE_SIZE = 11;
  private static final double CELL_SIZE = 12;
  private static final double PADDING = 20;
  private static final int TOLD = 16;
  private static final double WIDEST = 280;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final List<Consumer<List<T>>> fits = new ArrayList<>();

  /** An empty table; {@code placeholder} is what it says then. */
  public DataTable(String placeholder) {
    setPlaceholder(Texts.of(placeholder, "ts-text3"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setMinSize(0, 0);
    setOnKeyPressed(
        event -> {
          if (COPY.match(event)) {
            copy();
            event.consume();
          }
        });
  }

  /** Adds a column of texts. */
  public DataTable<T> text(String title, Function<T, String> value) {
    return add(title, value, String::valueOf, false);
  }

  /** Adds a column of figures, sorted by value, shown as written. */
  public <V extends Comparable<? super V>> DataTable<T> figure(
      String title, Function<T, V> value, Function<V, String> written) {
    return add(title, value, written, true);
  }

  /** Shows these rows. */
  public DataTable<T> rows(List<T> rows) {
    getItems().setAll(rows);
    List<T> first = rows.subList(0, Math.min(rows.size(), ROWS_MEASURED));
    fits.forEach(fit -> fit.accept(first));
    return this;
  }

  /** As wide as the longest text asks for; figures never give way, texts do down to their title. */
  private static void fit(
      TableColumn<?, ?> column,
      boolean figure,
      String title,
      java.util.stream.Stream<String> cells) {
    double heading = TextMeasure.bundled().width(title, Weight.MEDIUM, TITLE_SIZE);
    double longest =
        cells
            .mapToDouble(cell -> TextMeasure.bundled().width(cell, Weight.REGULAR, CELL_SIZE))
            .reduce(heading, Math::max);
    double width = Math.min(WIDEST, Math.ceil(longest) + PADDING);
    column.setPrefWidth(width);
    column.setMinWidth(figure ? width : Math.ceil(heading) + PADDING);
  }

  private <V> DataTable<T> add(
      String title, Function<T, V> value, Function<V, String> written, boolean figure) {
    TableColumn<T, V> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(ignored -> new WrittenCell<>(written, figure));
    if (figure) {
      column.getStyleClass().add("ts-number");
    }
    column.setReorderable(false);
    fits.add(
        rows ->
            fit(column, figure, title, rows.stream().map(row -> written.apply(value.apply(row)))));
    getColumns().add(column);
    return this;
  }

  /** Puts the selected rows, or all, with the column titles on the clipboard. */
  public void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(asText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** The selected rows, or all when none is, as tab-separated lines with the column titles. */
  public String asText() {
    StringBuilder text = new StringBuilder();
    getVisibleLeafColumns().forEach(column -> append(text, column.getText()));
    endLine(text);
    boolean all = getSelectionModel().isEmpty();
    for (T row : all ? getItems() : getSelectionModel().getSelectedItems()) {
      getVisibleLeafColumns().forEach(column -> append(text, column.getCellData(row)));
      endLine(text);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Object cell) {
    text.append(cell == null ? "" : String.valueOf(cell).replace('\t', ' ')).append('\t');
  }

  private static void endLine(StringBuilder text) {
    text.setCharAt(text.length() - 1, '\n');
  }

  /** A cell that writes its value; null is empty. A long text is told again by a tooltip. */
  private static final class WrittenCell<T, V> extends TableCell<T, V> {
    private final Function<V, String> written;
    private final boolean figure;

    WrittenCell(Function<V, String> written, boolean figure) {
      this.written = written;
      this.figure = figure;
      if (figure) {
        getStyleClass().add("ts-number");
      }
    }

    @Override
    protected void updateItem(V value, boolean empty) {
      super.updateItem(value, empty);
      String text = empty || value == null ? null : written.apply(value);
      setText(text);
      setTooltip(figure || text == null || text.length() < TOLD ? null : new Tooltip(text));
    }
  }
}
