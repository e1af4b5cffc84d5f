package io.tillsight.app.ui.forecast;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.PriceElasticity;
import io.tillsight.core.analysis.Scenario;
import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Sliders for what if, and what each of them adds to or takes from the forecast. */
final class ScenarioCard {
  private static final double MOST_CHANGE = 20;
  private static final double MOST_PROMOTION = 50;
  private static final double MOST_CLOSED = 10;

  private final Words words;
  private final Formats formats;
  private final Consumer<Scenario> changed;
  private final Card card;
  private final List<Slider> sliders = new ArrayList<>();
  private final VBox controls = new VBox(2);
  private final VBox sums = new VBox();
  private final Label elasticityNote = Texts.wrapped("", "ts-caption");
  private double elasticity = Scenario.NONE.elasticity();

  /** Tells each change of the sliders. */
  ScenarioCard(Words words, Formats formats, Consumer<Scenario> changed) {
    this.words = words;
    this.formats = formats;
    this.changed = changed;
    card =
        new Card(words, words.text("forecast.scenario"), words.text("forecast.scenario.caption"));
    slider("forecast.price", -MOST_CHANGE, MOST_CHANGE, 0.5, this::change);
    slider("forecast.volume", -MOST_CHANGE, MOST_CHANGE, 0.5, this::change);
    slider("forecast.promotion", 0, MOST_PROMOTION, 1, this::change);
    slider(
        "forecast.closed",
        0,
        MOST_CLOSED,
        1,
        days -> words.plural("forecast.days", (long) days, formats.count((long) days)));
    card.setKey(Buttons.quiet(words.text("forecast.reset"), this::reset));
    sums.getStyleClass().add("ts-scenario-sums");
    VBox content = new VBox(6, controls, sums, elasticityNote);
    content.getStyleClass().add("ts-scenario");
    content.setMinSize(0, 0);
    card.setContent(content);
  }

  Card node() {
    return card;
  }

  private String change(double percent) {
    return formats.percentChange(percent / 100);
  }

  private void slider(
      String key, double least, double most, double step, DoubleFunction<String> written) {
    Slider slider = new Slider(least, most, 0);
    slider.setBlockIncrement(step);
    slider.setMajorTickUnit(step);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setAccessibleText(words.text(key));
    slider.setId(key.replace('.', '-'));
    Label value = Texts.of(written.apply(0), "ts-strong");
    slider
        .valueProperty()
        .addListener(
            (o, old, now) -> {
              value.setText(written.apply(now.doubleValue()));
              if (!slider.isValueChanging()) {
                tell();
              }
            });
    slider.valueChangingProperty().addListener((o, old, now) -> tell());
    sliders.add(slider);
    HBox head = new HBox(Texts.of(words.text(key), "ts-body"), Layouts.spacer(), value);
    controls.getChildren().add(new VBox(head, slider));
  }

  private void reset() {
    sliders.forEach(slider -> slider.setValue(0));
  }

  private void tell() {
    changed.accept(scenario());
  }

  Scenario scenario() {
    return new Scenario(
        sliders.get(0).getValue() / 100,
        elasticity,
        sliders.get(1).getValue() / 100,
        sliders.get(2).getValue() / 100,
        (int) Math.round(sliders.get(3).getValue()));
  }

  /** How units follow prices, measured or assumed; said below the sums. */
  void show(PriceElasticity found) {
    elasticity = found.value();
    String value = formats.number(found.value(), 2);
    elasticityNote.setText(
        found.measured()
            ? words.text(
                "forecast.elasticity",
                value,
                formats.count(found.changes()),
                formats.number(found.low(), 2),
                formats.number(found.high(), 2))
            : words.text("forecast.elasticity.assumed", value));
    tell();
  }

  /** The parts of the difference, which add up to it. */
  void show(Scenario.Result result) {
    List<Node> lines = new ArrayList<>();
    lines.add(line(words.text("figure.forecast"), formats.moneyExact(result.forecast()), ""));
    for (Scenario.Part part : result.parts()) {
      if (part.amount().signum() != 0) {
        lines.add(
            line(
                words.text("forecast.effect." + part.effect().name()),
                formats.moneyExactChange(part.amount()),
                tone(part.amount())));
      }
    }
    Money difference = result.scenario().minus(result.forecast());
    if (difference.signum() != 0) {
      lines.add(
          line(
              words.text("forecast.difference"),
              formats.moneyExactChange(difference),
              tone(difference)));
    }
    Node total = line(words.text("forecast.scenario"), formats.moneyExact(result.scenario()), "");
    total.getStyleClass().add("ts-total");
    lines.add(total);
    sums.getChildren().setAll(lines);
    card.show(CardState.ready());
  }

  private static String tone(Money amount) {
    return amount.signum() < 0 ? "ts-bad" : "ts-good";
  }

  private static Node line(String name, String amount, String styleClass) {
    Label value = Texts.of(amount, "ts-strong");
    value.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    if (!styleClass.isEmpty()) {
      value.getStyleClass().add(styleClass);
    }
    HBox line = new HBox(Texts.of(name, "ts-body"), Layouts.spacer(), value);
    line.getStyleClass().add("ts-scenario-line");
    return line;
  }
}
