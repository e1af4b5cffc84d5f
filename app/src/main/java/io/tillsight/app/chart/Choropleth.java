package io.tillsight.app.chart;

import java.util.List;

/**
 * A map whose regions are shaded by class, with the value written on each.
 *
 * @param subject what it is about
 * @param map which map
 * @param regions those with a value; all others are drawn as “no data”
 * @param shades of the values
 * @param byChange whether the shade follows the change instead of the value
 * @param unit above the legend, such as {@code €k}
 * @param noDataName the words for regions without a value, such as {@code no sales}
 */
public record Choropleth(
    Subject subject,
    Map map,
    List<Region> regions,
    Shades shades,
    boolean byChange,
    String unit,
    String noDataName)
    implements Chart {

  /** The maps that the product has. */
  public enum Map {
    /** The 13 regions of metropolitan France and, in boxes, the five overseas. */
    FRANCE,
    /** The countries of the world. */
    WORLD
  }

  /**
   * One region.
   *
   * @param code INSEE code of a French region, ISO 3166 alpha-2 code of a country
   * @param key the value of the dimension
   * @param name what the user calls it
   * @param value NaN where unknown
   * @param share of the total; NaN where unknown
   * @param change relative; NaN where unknown
   */
  public record Region(
      String code, String key, String name, double value, double share, double change) {}

  /** Copies the list. */
  public Choropleth {
    regions = List.copyOf(regions);
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    return new TableTwin(
            List.of(words.dimension(), words.actual(), words.share(), words.change()),
            regions.stream()
                .map(
                    region ->
                        new TableTwin.RowBuilder(region.key(), subject.labels())
                            .text(region.name())
                            .exact(region.value())
                            .share(region.share())
                            .change(region.change())
                            .done())
                .toList())
        .trimmed();
  }
}
