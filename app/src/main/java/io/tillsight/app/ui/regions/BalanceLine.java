package io.tillsight.app.ui.regions;

import io.tillsight.app.figures.MapFigure;
import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.model.Money;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** On the map + not on the map = total, to the last digit, and a way to what is not on it. */
final class BalanceLine extends HBox {
  private final TabContext context;
  private final Words words;
  private final Formats formats;

  BalanceLine(TabContext context) {
    this.context = context;
    words = context.words();
    formats = context.formats();
    getStyleClass().add("ts-balance");
    setMinHeight(USE_PREF_SIZE);
  }

  void show(MapFigure map) {
    getChildren()
        .setAll(
            part("regions.onMap", "ts-text3", map.onMap()),
            Texts.of("+", "ts-text3"),
            part(
                "regions.offMap",
                map.offMap().signum() == 0 ? "ts-text3" : "ts-warn",
                map.offMap()),
            Texts.of("=", "ts-text3"),
            part("figure.netSales", "ts-text3", map.total()),
            Layouts.spacer());
    if (!map.keysOff().isEmpty()) {
      getChildren().add(showOthers(map));
    }
  }

  private Node part(String key, String styleClass, Money amount) {
    Label figure = Texts.of(formats.moneyExact(amount), "ts-strong");
    figure.setMinWidth(USE_PREF_SIZE);
    HBox part = new HBox(4, Texts.of(words.text(key), styleClass), figure);
    part.getStyleClass().add("ts-balance-part");
    part.setMinWidth(0);
    return part;
  }

  private Node showOthers(MapFigure map) {
    String text = words.plural("regions.showOff", map.ordersOff(), formats.count(map.ordersOff()));
    Button button =
        Buttons.plain(text, () -> context.filter().keepOnly(map.dimension(), map.keysOff()));
    button.getStyleClass().add("ts-small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
