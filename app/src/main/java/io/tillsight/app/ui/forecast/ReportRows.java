package io.tillsight.app.ui.forecast;

import io.tillsight.app.ui.kit.Tag;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.PastForecast;
import io.tillsight.core.model.Money;
import io.tillsight.core.series.Leaderboard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report card of a forecast in words: its error and its error in money against seasonal naive,
 * and how many of the judged days fell inside its intervals.
 */
final class ReportRows {
  private static final int WEEK = 7;

  /** Below this part of the promise an interval is too narrow, by as much above it too wide. */
  private static final double HONEST = 0.05;

  private final Words words;
  private final Formats formats;

  ReportRows(Words words, Formats formats) {
    this.words = words;
    this.formats = formats;
  }

  List<ReportRow> of(Leaderboard board) {
    List<ReportRow> rows = new ArrayList<>();
    Optional<Leaderboard.Entry> used = board.of("combination");
    Optional<Leaderboard.Entry> naive = board.of("seasonal-naive");
    used.ifPresent(entry -> addErrors(rows, board, entry, naive));
    addCoverage(rows, "forecast.inside80", board.coverage80(), 0.80);
    addCoverage(rows, "forecast.inside95", board.coverage95(), 0.95);
    return rows;
  }

  /** How a kept forecast did: promised and actual money, the error, and the days inside. */
  ReportRow kept(Optional<PastForecast.Score> found) {
    if (found.isEmpty()) {
      return new ReportRow(
          words.text("forecast.kept.none"), "", "", words.text("forecast.kept"), Tag.Tone.NEUTRAL);
    }
    PastForecast.Score score = found.get();
    double inside = (double) score.inside() / score.passed();
    boolean good = score.sumInside().orElse(inside >= 0.8 - HONEST);
    return new ReportRow(
        words.text(
            "forecast.kept.of",
            formats.dayOfMonth(score.lastKnown()),
            formats.count(score.passed()),
            formats.count(score.horizon())),
        formats.moneyChange(score.error()),
        words.text("forecast.promised", formats.moneyCard(score.promised())),
        words.text("forecast.kept.inside", formats.percent(inside, 0)),
        good ? Tag.Tone.GOOD : Tag.Tone.BAD);
  }

  private void addErrors(
      List<ReportRow> rows,
      Leaderboard board,
      Leaderboard.Entry used,
      Optional<Leaderboard.Entry> naive) {
    double against = used.againstNaive();
    boolean better = against < 1;
    String verdict =
        Double.isNaN(against)
            ? ""
            : words.text(
                better ? "forecast.better" : "forecast.worse",
                formats.percent(Math.abs(1 - against), 0));
    Tag.Tone tone =
        Double.isNaN(against) ? Tag.Tone.NEUTRAL : better ? Tag.Tone.GOOD : Tag.Tone.BAD;
    rows.add(
        new ReportRow(
            words.plural("forecast.wape", board.horizon(), formats.count(board.horizon())),
            percent(used.wape()),
            naive.map(n -> words.text("forecast.naive", percent(n.wape()))).orElse(""),
            verdict,
            tone));
    rows.add(
        new ReportRow(
            words.text("forecast.money"),
            money(board, used),
            naive.map(n -> money(board, n)).orElse(""),
            "",
            Tag.Tone.NEUTRAL));
  }

  private void addCoverage(List<ReportRow> rows, String key, double share, double promised) {
    if (Double.isNaN(share)) {
      return;
    }
    double beyond = share - promised;
    String verdict =
        Math.abs(beyond) <= HONEST
            ? "forecast.honest"
            : beyond < 0 ? "forecast.narrow" : "forecast.wide";
    Tag.Tone tone =
        Math.abs(beyond) <= HONEST ? Tag.Tone.GOOD : beyond < 0 ? Tag.Tone.BAD : Tag.Tone.NEUTRAL;
    rows.add(
        new ReportRow(
            words.text(key),
            formats.percent(share, 0),
            words.text("forecast.promised", formats.percent(promised, 0)),
            words.text(verdict),
            tone));
  }

  private String percent(double share) {
    return Double.isNaN(share) ? Formats.NONE : formats.percent(share);
  }

  private String money(Leaderboard board, Leaderboard.Entry entry) {
    double weeks = (double) board.origins() * board.horizon() / WEEK;
    return "\u00b1\u00a0"
        + formats.moneyWhole(Money.of(BigDecimal.valueOf(entry.absoluteError() / weeks)));
  }
}
