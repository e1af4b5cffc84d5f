package io.tillsight.app.ui.data;

import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.ui.tab.rejects.RejectsCard;
import io.tillsight.app.ui.tab.rejects.RejectsViewModel;
import io.tillsight.core.ingest.ImportRecord;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/** Imports and rejected rows at the left, masters, recipes and sources at the right. */
public final class DataView implements TabView {
  private final DataViewModel model;
  private final RejectsViewModel rejects;
  private final ImportsCard imports;
  private final RecipesCard recipes;
  private final MastersCard masters;
  private final SourcesCard sources;
  private final GridPane grid =
      Layouts.grid(new double[] {62, 38}, new double[] {17, 17, 16, 16, 17, 17});
  private ImportRecord shown;

  /** The view of a workspace. */
  public DataView(TabContext context) {
    model = new DataViewModel(context.workspace(), context.background());
    rejects = new RejectsViewModel(context.workspace(), context.background());
    rejects.onImported(
        () -> {
          context.desk().dataChanged();
          model.load();
        });
    imports = new ImportsCard(context, model);
    recipes = new RecipesCard(context, model);
    masters = new MastersCard(context);
    sources = new SourcesCard(context);
    grid.add(imports.node(), 0, 0, 1, 3);
    grid.add(new RejectsCard(context, rejects).node(), 0, 3, 1, 3);
    grid.add(masters.node(), 1, 0, 1, 2);
    grid.add(recipes.node(), 1, 2, 1, 2);
    grid.add(sources.node(), 1, 4, 1, 2);
    grid.setId("data");
    model.onChanged(this::show);
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public void refresh(TabState state) {
    model.load();
    sources.load();
  }

  private void show() {
    imports.show();
    recipes.show();
    masters.show(model.held());
    if (model.chosen() != null && !model.chosen().equals(shown)) {
      shown = model.chosen();
      rejects.load(shown.id());
    } else if (model.chosen() == null) {
      rejects.clear();
    }
  }
}
