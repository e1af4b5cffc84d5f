package io.tillsight.app.report.content;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Gallery;
import io.tillsight.core.cube.Dimension;
import java.util.ArrayList;
import java.util.List;

/** What was sold: categories, products, and products by store and by month. */
final class ProductSection {
  private static final int ON_PAGES = 12;

  private static final int BARS = 8;

  private ProductSection() {}

  static Section of(Request request) {
    List<Block> blocks = new ArrayList<>();
    Gallery gallery = request.gallery();
    add(blocks, gallery.pareto(), 260);
    add(blocks, gallery.crossing(Dimension.PRODUCT, Dimension.STORE, BARS, false), 270);
    add(blocks, gallery.topByMonth(Dimension.PRODUCT), 230);
    add(blocks, gallery.productAreas(), 300);
    for (Dimension dimension : List.of(Dimension.CATEGORY, Dimension.BRAND, Dimension.PRODUCT)) {
      Table table = RankingTable.of(request, dimension);
      if (table.rows().size() > 2) {
        blocks.add(new Block.Grid(table));
      }
    }
    blocks.add(new Block.Grid(CrossTable.of(request, Dimension.STORE, ON_PAGES)));
    blocks.add(new Block.Grid(CrossTable.of(request, Dimension.MONTH, ON_PAGES)));
    return new Section(
        request.text("tab.products"),
        blocks,
        List.of(
            CrossTable.all(request, Dimension.STORE), CrossTable.all(request, Dimension.MONTH)));
  }

  private static void add(List<Block> blocks, Figure<? extends Chart> figure, double height) {
    if (!figure.isEmpty()) {
      blocks.add(new Block.Drawing(figure, height));
    }
  }
}
