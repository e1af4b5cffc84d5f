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

/** Imports and rejected rows at the left, masters and recipes at the right. */
public final class DataView implements TabView {
  private final DataViewModel model;
  private final RejectsViewModel rejects;
  private final ImportsCard imports;
  private final RecipesCard recipes;
  private final MastersCard masters;
  private final GridPane grid = Layouts.grid(new double[] {62, 38}, new double[] {50, 50});
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
    Layouts.place(grid, imports.node(), 0, 0, 1);
    Layouts.place(grid, new RejectsCard(context, rejects).node(), 0, 1, 1);
    Layouts.place(grid, masters.node(), 1, 0, 1);
    Layouts.place(grid, recipes.node(), 1, 1, 1);
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
  }

  private void show() {
    imports.show();
    recipes.show();
    masters.show(model.held().catalogue());
    if (model.chosen() != null && !model.chosen().equals(shown)) {
      shown = model.chosen();
      rejects.load(shown.id());
    } else if (model.chosen() == null) {
      rejects.clear();
    }
  }
}
