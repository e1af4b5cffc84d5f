package io.tillsight.app.figures;

import io.tillsight.app.chart.Choropleth;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Money;
import java.util.List;

/**
 * A map with its balance: on the map + not on the map = total.
 *
 * @param figure the map
 * @param dimension what its regions are keys of
 * @param onMap net sales of the regions drawn
 * @param offMap net sales of everything else
 * @param total both
 * @param ordersOff orders that are not on the map; one of two places counts in each
 * @param keysOff the keys that are not on the map
 */
public record MapFigure(
    Figure<Choropleth> figure,
    Dimension dimension,
    Money onMap,
    Money offMap,
    Money total,
    long ordersOff,
    List<String> keysOff) {

  /** Copies the list. */
  public MapFigure {
    keysOff = List.copyOf(keysOff);
  }

  static MapFigure of(
      Choropleth.Map map, Figure<Choropleth> figure, RankingAnalysis.Result ranking) {
    List<RankingAnalysis.Row> off =
        ranking.rows().stream().filter(row -> !isOnMap(map, row.key())).toList();
    Money sum = off.stream().map(RankingAnalysis.Row::netSales).reduce(Money.ZERO, Money::plus);
    Money total = ranking.total().netSales();
    return new MapFigure(
        figure,
        ranking.dimension(),
        total.minus(sum),
        sum,
        total,
        off.stream().mapToLong(row -> row.figures().orders()).sum(),
        off.stream().map(RankingAnalysis.Row::key).toList());
  }

  static boolean isOnMap(Choropleth.Map map, String key) {
    return map == Choropleth.Map.FRANCE
        ? PlaceCodes.region(key).isPresent()
        : PlaceCodes.country(key).isPresent();
  }
}
