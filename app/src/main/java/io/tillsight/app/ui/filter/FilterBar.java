package io.tillsight.app.ui.filter;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Chip;
import io.tillsight.app.ui.kit.Icons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Labels;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The bar below the tabs: period, chips, comparison, and the steps back and forth. */
public final class FilterBar extends HBox {
  private static final List<PeriodPreset> PRESETS =
      Arrays.stream(PeriodPreset.values()).filter(preset -> preset != PeriodPreset.ALL).toList();
  private static final int NAMED_KEYS = 3;

  private final Words words;
  private final Formats formats;
  private final FilterModel model;
  private final Supplier<Labels> labels;
  private final Segments<PeriodPreset> presets;
  private final Button dates;
  private final Label period = Texts.of("");
  private final HBox chips = new HBox();
  private final Button add;
  private final Button clear;
  private final Button undo;
  private final Button redo;
  private final MenuButton compare = new MenuButton();
  private final ToggleGroup comparisons = new ToggleGroup();
  private final Label compareWith;
  private final VBox like;
  private final Label likeTitle = Texts.of("", "ts-like-title");
  private final Label likePeriod = Texts.of("");
  private final DatesPopup datesPopup;
  private final ChoicePopup choicePopup;

  /**
   * Follows the model until {@link #close}.
   *
   * @param labels names of keys by the current masters
   */
  public FilterBar(
      Words words,
      Formats formats,
      FilterModel model,
      FilterChoices choices,
      Supplier<Labels> labels) {
    this.words = words;
    this.formats = formats;
    this.model = model;
    this.labels = labels;
    getStyleClass().add("ts-filter-bar");
    datesPopup = new DatesPopup(words, formats, model);
    choicePopup = new ChoicePopup(words, model, choices, labels);
    presets = new Segments<>(PRESETS, preset -> words.text(preset.key()), this::choose);
    dates = Buttons.plain("", this::openDates);
    dates.setGraphic(datesGraphic());
    add = Buttons.quiet(words.text("filter.add"), this::openChoices);
    add.setGraphic(Icons.of(Feather.PLUS));
    add.setMinWidth(USE_PREF_SIZE);
    clear = Buttons.withKey(Buttons.quiet(words.text("filter.clear"), model::clear), "Esc");
    clear.setMinWidth(USE_PREF_SIZE);
    undo = Buttons.icon(Feather.CORNER_UP_LEFT, words.text("filter.undo"), model::undo);
    redo = Buttons.icon(Feather.CORNER_UP_RIGHT, words.text("filter.redo"), model::redo);
    compareWith = Texts.of(words.text("filter.compare"), "ts-text3");
    like = new VBox(likeTitle, likePeriod);
    widthProperty().addListener((o, old, now) -> fit());
    name();
    arrange();
    show(model.state());
  }

  private Node datesGraphic() {
    HBox graphic = new HBox(6, Icons.of(Feather.CALENDAR), period, Icons.of(Feather.CHEVRON_DOWN));
    graphic.setAlignment(Pos.CENTER);
    return graphic;
  }

  /** Stable names for tests and for style. */
  private void name() {
    presets.setId("filter-presets");
    dates.setId("filter-dates");
    period.setId("filter-period");
    chips.setId("filter-chips");
    add.setId("filter-add");
    clear.setId("filter-clear");
    undo.setId("filter-undo");
    redo.setId("filter-redo");
    compare.setId("filter-compare");
  }

  private void arrange() {
    chips.getStyleClass().add("ts-chips");
    chips.setMinWidth(0);
    for (CompareWith base : CompareWith.values()) {
      RadioMenuItem item = new RadioMenuItem(words.text(base.key()));
      item.setToggleGroup(comparisons);
      item.setUserData(base);
      item.setOnAction(event -> model.compareWith(base));
      compare.getItems().add(item);
    }
    like.getStyleClass().add("ts-like-for-like");
    like.setMinWidth(USE_PREF_SIZE);
    for (Region node : List.of(dates, compare, compareWith)) {
      node.setMinWidth(USE_PREF_SIZE);
    }
    presets.setMinWidth(USE_PREF_SIZE);
    HBox steps = new HBox(undo, redo);
    steps.getStyleClass().add("ts-steps");
    steps.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            presets, dates, chips, add, clear, Layouts.spacer(), steps, compareWith, compare, like);
  }

  /** Shows another state of the filter; called by whoever listens to the model. */
  public void show(FilterState state) {
    presets.show(state.preset());
    period.setText(formats.period(model.shownPeriod()));
    dates.setAccessibleText(words.text("filter.dates", period.getText()));
    chips
        .getChildren()
        .setAll(
            state.filter().selections().entrySet().stream()
                .map(entry -> chip(entry.getKey(), entry.getValue()))
                .toList());
    showNode(clear, state.isClearable());
    undo.setDisable(!model.canUndo());
    redo.setDisable(!model.canRedo());
    showComparison(state);
    fit();
  }

  /** In a narrow window the chips win over what only explains; the comparison keeps a tooltip. */
  private void fit() {
    if (getScene() == null || getWidth() == 0) {
      return;
    }
    applyCss();
    showNode(compareWith, true);
    showNode(like, true);
    for (Node explaining : List.of(compareWith, like)) {
      if (prefWidth(-1) > getWidth()) {
        showNode(explaining, false);
      }
    }
    compare.setTooltip(
        like.isVisible() ? null : new Tooltip(likeTitle.getText() + "\n" + likePeriod.getText()));
  }

  private static void showNode(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void showComparison(FilterState state) {
    compare.setText(words.text(state.compareWith().key()));
    for (MenuItem item : compare.getItems()) {
      ((RadioMenuItem) item).setSelected(item.getUserData() == state.compareWith());
    }
    Optional<Comparison> compared = model.comparison();
    likeTitle.setText(compared.isPresent() ? words.text("filter.likeForLike") : "");
    likePeriod.setText(compared.map(found -> formats.period(found.base())).orElse(""));
  }

  private Node chip(Dimension dimension, Selection selection) {
    Labels names = labels.get();
    String name = names.name(dimension);
    String prefix = words.text(selection.excluded() ? "filter.chip.except" : "filter.chip", name);
    String remove = words.text("filter.chip.remove", name);
    return new Chip(
        prefix, value(names, dimension, selection), remove, () -> model.remove(dimension));
  }

  private String value(Labels names, Dimension dimension, Selection selection) {
    int more = selection.keys().size() - NAMED_KEYS;
    String named =
        selection.keys().stream()
            .limit(NAMED_KEYS)
            .map(key -> names.of(dimension, key))
            .collect(Collectors.joining(", "));
    return more > 0 ? words.text("filter.chip.more", named, formats.count(more)) : named;
  }

  private void choose(PeriodPreset preset) {
    model.choose(preset == null ? PeriodPreset.ALL : preset);
  }

  private void openDates() {
    datesPopup.open(dates);
  }

  private void openChoices() {
    choicePopup.open(add);
  }
}
