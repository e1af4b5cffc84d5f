package io.tillsight.app.report.content;

import io.tillsight.app.chart.Choropleth;
import io.tillsight.app.figures.Figure;
import io.tillsight.core.cube.Dimension;
import java.util.ArrayList;
import java.util.List;

/** Where was sold: regions, countries, and how sales came in. */
final class PlaceSection {
  private static final int PANELS = 9;

  private PlaceSection() {}

  static Section of(Request request) {
    List<Block> blocks = new ArrayList<>();
    Figure<Choropleth> map = request.gallery().franceMap(false);
    if (!map.isEmpty()) {
      blocks.add(new Block.Drawing(map, 380));
      blocks.add(new Block.Drawing(request.gallery().eachByMonth(Dimension.REGION, PANELS), 250));
    }
    Figure<Choropleth> world = request.gallery().worldMap(false);
    if (world.chart().regions().size() > 2) {
      blocks.add(new Block.Drawing(world, 330));
    }
    for (Dimension dimension :
        List.of(Dimension.COUNTRY, Dimension.REGION, Dimension.CHANNEL, Dimension.PAYMENT_METHOD)) {
      Table table = RankingTable.of(request, dimension);
      // One key and its total say nothing that the first page does not.
      if (table.rows().size() > 2) {
        blocks.add(new Block.Grid(table));
      }
    }
    return Section.of(request.text("report.places"), blocks);
  }
}
