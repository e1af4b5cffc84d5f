package io.tillsight.app.ui.filter;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.words.Labels;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Selection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** "+ Filter": a dimension at the left, its keys with search and check boxes at the right. */
final class ChoicePopup {
  private static final List<Dimension> DIMENSIONS =
      List.of(
          Dimension.STORE,
          Dimension.REGION,
          Dimension.CITY,
          Dimension.COUNTRY,
          Dimension.CATEGORY,
          Dimension.PRODUCT,
          Dimension.BRAND,
          Dimension.CUSTOMER,
          Dimension.CHANNEL,
          Dimension.PAYMENT_METHOD,
          Dimension.STATUS,
          Dimension.WEEKDAY,
          Dimension.HOUR);

  private final Words words;
  private final FilterModel model;
  private final FilterChoices choices;
  private final Supplier<Labels> labels;
  private final ListView<Dimension> dimensions =
      new ListView<>(FXCollections.observableArrayList(DIMENSIONS));
  private final ObservableList<String> keys = FXCollections.observableArrayList();
  private final FilteredList<String> found = new FilteredList<>(keys);
  private final ListView<String> list = new ListView<>(found);
  private final Set<String> checked = new TreeSet<>();
  private final TextField search = new TextField();
  private final Label nothing = Texts.wrapped("", "ts-text3");
  private final PopupBelow popup;

  ChoicePopup(Words words, FilterModel model, FilterChoices choices, Supplier<Labels> labels) {
    this.words = words;
    this.model = model;
    this.choices = choices;
    this.labels = labels;
    dimensions.setId("choice-dimensions");
    list.setId("choice-keys");
    search.setId("choice-search");
    dimensions.setCellFactory(view -> new DimensionCell());
    dimensions.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> load(now));
    list.setCellFactory(view -> new KeyCell());
    list.setOnKeyPressed(this::keyPressed);
    list.setPlaceholder(nothing);
    search.setPromptText(words.text("filter.search"));
    search.textProperty().addListener((o, old, now) -> narrow(now));
    popup = new PopupBelow(content());
  }

  private VBox content() {
    dimensions.getStyleClass().add("ts-dimensions");
    list.getStyleClass().add("ts-choices");
    Button keep = Buttons.primary(words.text("filter.choice.keep"), () -> apply(false));
    keep.setId("choice-keep");
    Button leaveOut = Buttons.plain(words.text("filter.choice.exclude"), () -> apply(true));
    leaveOut.setId("choice-exclude");
    HBox buttons = new HBox(8, Layouts.spacer(), leaveOut, keep);
    return new VBox(new HBox(8, dimensions, new VBox(8, search, list)), buttons);
  }

  void open(Node below) {
    popup.open(below);
    Dimension shown = dimensions.getSelectionModel().getSelectedItem();
    if (shown == null) {
      dimensions.getSelectionModel().selectFirst();
    } else {
      load(shown);
    }
  }

  private void load(Dimension dimension) {
    search.clear();
    keys.clear();
    checked.clear();
    Selection now = model.state().filter().selections().get(dimension);
    if (now != null) {
      checked.addAll(now.keys());
    }
    nothing.setText("");
    choices.find(dimension, model.state().filter(), found -> show(dimension, found), this::failed);
  }

  private void show(Dimension dimension, List<String> values) {
    if (dimension == dimensions.getSelectionModel().getSelectedItem()) {
      keys.setAll(values);
      nothing.setText(words.text("filter.choice.none", labels.get().name(dimension)));
    }
  }

  private void failed(Throwable problem) {
    nothing.setText(words.text("state.error.text", problem.getLocalizedMessage()));
  }

  private void narrow(String text) {
    Dimension dimension = dimensions.getSelectionModel().getSelectedItem();
    Labels names = labels.get();
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    found.setPredicate(
        key ->
            wanted.isEmpty() || names.of(dimension, key).toLowerCase(Locale.ROOT).contains(wanted));
  }

  private void apply(boolean exclude) {
    Dimension dimension = dimensions.getSelectionModel().getSelectedItem();
    model.select(
        dimension, checked.isEmpty() ? null : new Selection(new TreeSet<>(checked), exclude));
    popup.close();
  }

  private void check(String key, boolean now) {
    if (now) {
      checked.add(key);
    } else {
      checked.remove(key);
    }
  }

  private void keyPressed(KeyEvent event) {
    String key = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && key != null) {
      check(key, !checked.contains(key));
      list.refresh();
      event.consume();
    }
  }

  /** A key with its box; the whole row checks it. */
  private final class KeyCell extends ListCell<String> {
    private final CheckBox box = new CheckBox();

    KeyCell() {
      box.setFocusTraversable(false);
      box.setMaxWidth(Double.MAX_VALUE);
      box.setOnAction(event -> check(getItem(), box.isSelected()));
    }

    @Override
    protected void updateItem(String key, boolean empty) {
      super.updateItem(key, empty);
      setGraphic(empty ? null : box);
      if (!empty) {
        box.setText(labels.get().of(dimensions.getSelectionModel().getSelectedItem(), key));
        box.setSelected(checked.contains(key));
      }
    }
  }

  /** Names a dimension. */
  private final class DimensionCell extends ListCell<Dimension> {
    @Override
    protected void updateItem(Dimension dimension, boolean empty) {
      super.updateItem(dimension, empty);
      setText(empty ? null : labels.get().name(dimension));
    }
  }
}
