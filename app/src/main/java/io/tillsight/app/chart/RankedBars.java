package io.tillsight.app.chart;

import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.chart.draw.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bars sorted by size, with the year before behind them, their share, the relative change as pins,
 * further columns of text, and a total below a line. The order is the caller's; rows that have no
 * room are counted in a last line, and stay in the table.
 *
 * @param subject what it is about
 * @param bars largest first
 * @param total the last row, in semi-bold, without a bar
 * @param leading heads of text columns between name and bar
 * @param trailing heads of text columns after the bar
 * @param reference a value that every bar is compared with, such as an average
 */
public record RankedBars(
    Subject subject,
    List<Bar> bars,
    Optional<Bar> total,
    List<String> leading,
    List<String> trailing,
    Optional<Reference> reference)
    implements Chart {

  /** What a bar stands for, and so how it is filled. */
  public enum Kind {
    /** What happened. */
    ACTUAL,
    /** The one to read. */
    ACCENT,
    /** One of the many to compare with. */
    MUTED,
    /** What was planned, or the yardstick. */
    OUTLINED,
    /** Everything that has no row of its own. */
    OTHERS
  }

  /**
   * A value drawn as a dotted line across the bars.
   *
   * @param value where
   * @param name its words, such as {@code average 48.8}
   */
  public record Reference(double value, String name) {}

  /**
   * One row.
   *
   * @param key the value of the dimension
   * @param name as written at the left
   * @param value the length of the bar; NaN for none
   * @param previous the year before; NaN where unknown
   * @param share of the total; NaN for no share column
   * @param change relative; NaN where unknown
   * @param changeNote words in place of an unknown change, such as {@code new}; may be empty
   * @param kind how it is filled
   * @param tone the colour of its name
   * @param leading as many texts as the chart has leading heads
   * @param trailing as many texts as the chart has trailing heads
   */
  public record Bar(
      String key,
      String name,
      double value,
      double previous,
      double share,
      double change,
      String changeNote,
      Kind kind,
      Tone tone,
      List<String> leading,
      List<String> trailing) {

    /** Copies the lists. */
    public Bar {
      leading = List.copyOf(leading);
      trailing = List.copyOf(trailing);
    }

    /** What happened and what had happened before; the change follows from the two. */
    public static Bar of(String key, String name, double value, double previous) {
      double change = previous > 0 ? value / previous - 1 : Double.NaN;
      return new Bar(
          key,
          name,
          value,
          previous,
          Double.NaN,
          change,
          "",
          Kind.ACTUAL,
          Tone.PLAIN,
          List.of(),
          List.of());
    }

    /** The same with its share of the total. */
    public Bar withShare(double newShare) {
      return new Bar(
          key, name, value, previous, newShare, change, changeNote, kind, tone, leading, trailing);
    }

    /** The same with words where there is no change. */
    public Bar withChangeNote(String note) {
      return new Bar(
          key, name, value, previous, share, Double.NaN, note, kind, tone, leading, trailing);
    }

    /** The same filled in another way. */
    public Bar as(Kind newKind) {
      return new Bar(
          key, name, value, previous, share, change, changeNote, newKind, tone, leading, trailing);
    }

    /** The same with its name in another colour. */
    public Bar in(Tone newTone) {
      return new Bar(
          key, name, value, previous, share, change, changeNote, kind, newTone, leading, trailing);
    }

    /** The same with texts before and after the bar. */
    public Bar with(List<String> newLeading, List<String> newTrailing) {
      return new Bar(
          key,
          name,
          value,
          previous,
          share,
          change,
          changeNote,
          kind,
          tone,
          newLeading,
          newTrailing);
    }
  }

  /** Copies the lists and checks the width of the rows. */
  public RankedBars {
    bars = List.copyOf(bars);
    leading = List.copyOf(leading);
    trailing = List.copyOf(trailing);
    for (Bar bar : bars) {
      if (bar.leading().size() != leading.size() || bar.trailing().size() != trailing.size()) {
        throw new IllegalArgumentException("a row of another width: " + bar.key());
      }
    }
  }

  /** Bars alone. */
  public static RankedBars of(Subject subject, List<Bar> bars) {
    return new RankedBars(subject, bars, Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  /** The same with a total below a line. */
  public RankedBars withTotal(Bar newTotal) {
    return new RankedBars(subject, bars, Optional.of(newTotal), leading, trailing, reference);
  }

  /** The bars and, below them, the total. */
  public List<Bar> rows() {
    List<Bar> rows = new ArrayList<>(bars);
    total.ifPresent(rows::add);
    return rows;
  }

  @Override
  public List<LegendItem> legend() {
    if (!Known.any(bars, Bar::previous)) {
      return List.of();
    }
    return List.of(
        LegendItem.filled(Token.ACTUAL, subject.words().actual()),
        LegendItem.filled(Token.PREVIOUS, subject.words().previous()));
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    List<String> heads = new ArrayList<>();
    heads.add(words.dimension());
    heads.addAll(leading);
    heads.addAll(List.of(words.actual(), words.previous(), words.share(), words.change()));
    heads.addAll(trailing);
    return new TableTwin(heads, rows().stream().map(this::row).toList()).trimmed();
  }

  private TableTwin.Row row(Bar bar) {
    TableTwin.RowBuilder row =
        new TableTwin.RowBuilder(bar.key(), subject.labels())
            .text(bar.name())
            .texts(bar.leading())
            .exact(bar.value())
            .exact(bar.previous())
            .share(bar.share());
    if (Double.isNaN(bar.change())) {
      row.text(bar.changeNote());
    } else {
      row.change(bar.change());
    }
    return row.texts(bar.trailing()).done();
  }
}
