package io.tillsight.app.ui.forecast;

import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.ForecastReasons;
import io.tillsight.core.series.learned.FeatureImportance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** Why the forecast is as it is: growth, season and what a learned model leans on, in words. */
final class ReasonsCard {
  private static final int FEATURES = 4;

  private final Words words;
  private final Formats formats;
  private final Card card;
  private final VBox said = new VBox(8);
  private final VBox learned = new VBox(4);

  ReasonsCard(Words words, Formats formats) {
    this.words = words;
    this.formats = formats;
    card = new Card(words, words.text("forecast.why"), words.text("forecast.why.caption"));
    VBox content = new VBox(12, said, learned);
    content.setMinSize(0, 0);
    card.setContent(content);
  }

  Card node() {
    return card;
  }

  void show(ForecastReasons reasons) {
    List<String> sentences = new ArrayList<>();
    add(sentences, "forecast.why.growth", reasons.growth());
    add(sentences, "forecast.why.recent", reasons.recentGrowth());
    season(reasons.weekdays(), day -> formats.weekday(day.getValue()), "forecast.why.weekdays")
        .ifPresent(sentences::add);
    season(reasons.months(), month -> formats.month(month.getValue()), "forecast.why.months")
        .ifPresent(sentences::add);
    if (reasons.months().isEmpty()) {
      sentences.add(words.text("forecast.noSeason"));
    }
    said.getChildren()
        .setAll(sentences.stream().map(text -> Texts.wrapped(text, "ts-body")).toList());
    card.show(CardState.ready());
  }

  private void add(List<String> sentences, String key, OptionalDouble ratio) {
    if (ratio.isPresent()) {
      sentences.add(words.text(key, formats.percentChange(ratio.getAsDouble())));
    }
  }

  private <K> Optional<String> season(
      List<ForecastReasons.Index<K>> indices, Function<K, String> name, String key) {
    if (indices.isEmpty()) {
      return Optional.empty();
    }
    ForecastReasons.Index<K> first = indices.get(0);
    ForecastReasons.Index<K> last = indices.get(indices.size() - 1);
    return Optional.of(
        words.text(
            key,
            name.apply(first.of()),
            formats.percentChange(first.index() - 1),
            name.apply(last.of()),
            formats.percentChange(last.index() - 1)));
  }

  /** What the random forest leans on; empty while it is still learning. */
  void show(Optional<List<FeatureImportance.Share>> shares) {
    String text =
        shares
            .map(
                found ->
                    found.isEmpty()
                        ? words.text("forecast.why.noForest")
                        : words.text("forecast.why.forest", names(found)))
            .orElseGet(() -> words.text("forecast.why.learning"));
    learned.getChildren().setAll(Texts.wrapped(text, "ts-body"));
  }

  private String names(List<FeatureImportance.Share> shares) {
    return shares.stream()
        .limit(FEATURES)
        .map(
            share ->
                words.text("forecast.feature." + share.feature())
                    + " "
                    + formats.percent(share.share(), 0))
        .collect(Collectors.joining(", "));
  }
}
