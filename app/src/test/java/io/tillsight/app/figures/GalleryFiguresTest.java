package io.tillsight.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.draw.Tone;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Expected totals are those of sample-data's truth.json, counted by the generator. */
class GalleryFiguresTest {
  private static final Filter YEAR =
      Filter.ALL.during(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 20)));

  private static Gallery gallery(Filter filter, String language) {
    Words words = Words.of(Locale.forLanguageTag(language));
    return new Gallery(Scope.of(DemoEngine.engine(), filter, Against.LAST_YEAR, words, "EUR"));
  }

  @Test
  void cardsSayTheTotalsOfTheShop() {
    List<KeyFigure> cards = gallery(Filter.ALL, "en").keyFigures();
    assertThat(cards).extracting(KeyFigure::kind).containsExactly(KeyFigure.Kind.values());
    assertThat(cards.get(0).value()).isEqualTo("€1.39m");
    assertThat(cards.get(0).exact()).isEqualTo("€1,392,104.42");
    assertThat(cards.get(1).value()).isEqualTo("14,456");
    assertThat(cards.get(3).exact()).isEqualTo("47,169");
    assertThat(cards.get(5).value()).isEqualTo("54.7%"); // 762,095.12 / 1,392,104.42
    assertThat(cards.get(6).exact()).isEqualTo("€37,469.71");
    assertThat(cards).allSatisfy(card -> assertThat(card.weeks()).hasSize(26));
  }

  @Test
  void cardsSpeakFrench() {
    KeyFigure sales = gallery(Filter.ALL, "fr").keyFigures().get(0);
    assertThat(sales.label()).isEqualTo("Ventes nettes");
    assertThat(sales.exact()).isEqualTo("1\u202f392\u202f104,42\u00a0€");
  }

  @Test
  void directionAndToneFollowTheWrittenChange() {
    for (KeyFigure card : gallery(YEAR, "en").keyFigures()) {
      int sign = card.change().startsWith("+") ? 1 : card.change().startsWith("\u2212") ? -1 : 0;
      assertThat(card.direction()).as(card.label()).isEqualTo(sign);
      boolean better = card.kind() == KeyFigure.Kind.RETURNS ? sign < 0 : sign > 0;
      Tone expected = sign == 0 ? Tone.PLAIN : better ? Tone.GOOD : Tone.BAD;
      assertThat(card.tone()).as(card.label()).isEqualTo(expected);
    }
  }

  @Test
  void monthsAddUpToTheYearAndTheRunningOneIsNamed() {
    Figure<Columns> months = gallery(YEAR, "en").months();
    List<Columns.Column> columns = months.chart().columns();
    assertThat(columns).hasSize(11);
    assertThat(columns.get(10).partial()).isTrue();
    assertThat(months.chart().partialNote()).isEqualTo("to 20 Nov");
    assertThat(months.caption()).contains("€", "1 Jan – 20 Nov 2026");
    double sum = columns.stream().mapToDouble(Columns.Column::actual).sum();
    double card =
        gallery(YEAR, "en").ranking(Dimension.CATEGORY, 100).chart().total().get().value();
    assertThat(sum).isCloseTo(card, offset(0.001));
  }

  @Test
  void aLongPeriodIsCutToItsLastYearAndSaysSo() {
    Figure<Columns> months = gallery(Filter.ALL, "en").months();
    assertThat(months.chart().columns()).hasSize(11);
    assertThat(months.caption()).contains("1 Jan – 20 Nov 2026");
  }

  @Test
  void aRankingAddsUpToItsTotalWithOthers() {
    RankedBars bars = gallery(Filter.ALL, "en").ranking(Dimension.PRODUCT, 5).chart();
    assertThat(bars.bars()).hasSize(6);
    assertThat(bars.bars().get(5).name()).isEqualTo("43 others");
    assertThat(bars.bars().stream().mapToDouble(RankedBars.Bar::value).sum())
        .isCloseTo(1392104.42, offset(0.001));
    assertThat(bars.total().get().value()).isEqualTo(1392104.42);
  }

  @Test
  void theBaseStandsBehindOnlyWhenItIsAsLongAsTheBars() {
    assertThat(gallery(YEAR, "en").ranking(Dimension.STORE, 20).chart().bars())
        .allSatisfy(
            bar ->
                assertThat(bar.value() / bar.previous() - 1).isCloseTo(bar.change(), offset(1e-9)));
    Figure<RankedBars> all = gallery(Filter.ALL, "en").ranking(Dimension.STORE, 20);
    assertThat(all.chart().bars()).allSatisfy(bar -> assertThat(bar.previous()).isNaN());
    assertThat(all.caption()).contains("ΔPY %: 1 Jan – 20 Nov 2026");
  }

  @Test
  void aFilterIsSaidInTheCaption() {
    Figure<RankedBars> figure =
        gallery(Filter.ALL.only(Dimension.STORE, "S02"), "en").ranking(Dimension.CATEGORY, 20);
    assertThat(figure.caption()).endsWith("Store: Lyon Presqu’île");
  }

  @Test
  void noDataIsAnEmptyFigure() {
    Filter before =
        Filter.ALL.during(new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31)));
    assertThat(gallery(before, "en").months().isEmpty()).isTrue();
    assertThat(gallery(before, "en").ranking(Dimension.STORE, 5).isEmpty()).isTrue();
  }
}
