package io.tillsight.app.chart;

import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars cut into parts, each part in a colour of its own; a part “Others” stands last.
 *
 * @param subject what it is about
 * @param parts of every bar, the most important first, at most eight without Others
 * @param bars largest first
 * @param asShares whether every bar is drawn as 100 %
 */
public record StackedBars(Subject subject, List<Part> parts, List<Bar> bars, boolean asShares)
    implements Chart {
  private static final int MOST = 8;

  /**
   * One part.
   *
   * @param key the value of the second dimension
   * @param name in the legend
   * @param others whether it holds everything without a part of its own
   */
  public record Part(String key, String name, boolean others) {}

  /**
   * One bar.
   *
   * @param key the value of the dimension
   * @param name at its left
   * @param values one for each part, not negative
   */
  public record Bar(String key, String name, List<Double> values) {
    /** Copies the list. */
    public Bar {
      values = List.copyOf(values);
    }

    /** The sum of the parts. */
    public double total() {
      return values.stream().filter(v -> !Double.isNaN(v)).mapToDouble(Double::doubleValue).sum();
    }
  }

  /** Checks the number of parts. */
  public StackedBars {
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
    if (parts.stream().filter(part -> !part.others()).count() > MOST) {
      throw new IllegalArgumentException("more than eight parts cannot be told apart");
    }
    for (Bar bar : bars) {
      if (bar.values().size() != parts.size()) {
        throw new IllegalArgumentException("a bar with other parts: " + bar.key());
      }
    }
  }

  /** The colour of a part. */
  public Token ink(int part) {
    if (parts.get(part).others()) {
      return Token.NO_DATA;
    }
    return Token.category(
        (int) parts.subList(0, part).stream().filter(other -> !other.others()).count());
  }

  /** The entries that the picture itself shows above the bars. */
  public List<LegendItem> partLegend() {
    List<LegendItem> items = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      items.add(LegendItem.filled(ink(i), parts.get(i).name()));
    }
    return items;
  }

  @Override
  public TableTwin table() {
    List<String> heads = new ArrayList<>();
    heads.add(subject.words().dimension());
    parts.forEach(part -> heads.add(part.name()));
    heads.add(subject.words().actual());
    List<TableTwin.Row> rows = new ArrayList<>();
    for (Bar bar : bars) {
      TableTwin.RowBuilder row =
          new TableTwin.RowBuilder(bar.key(), subject.labels()).text(bar.name());
      bar.values().forEach(row::exact);
      rows.add(row.exact(bar.total()).done());
    }
    return new TableTwin(heads, rows);
  }
}
