package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.PlannedFile;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** What was understood at the left, the preview at the right, questions and sums below. */
final class CheckPane {
  private static final double LEFT = 400;
  private static final double RECEIPT = 320;

  private final GridPane grid = new GridPane();
  private final VBox body = new VBox(Layouts.GAP);

  CheckPane(TabContext context, ImportMessages messages, ImportWizardViewModel model) {
    ImportPlan plan = model.plan();
    PlannedFile shown = model.shown();
    grid.setHgap(Layouts.GAP);
    grid.setVgap(Layouts.GAP);
    grid.getColumnConstraints().addAll(fixed(LEFT), growing(), fixed(RECEIPT));
    RowConstraints top = new RowConstraints();
    top.setVgrow(Priority.ALWAYS);
    grid.getRowConstraints().addAll(top, new RowConstraints());
    grid.add(new EvidenceCard(context, messages, model, shown).node(), 0, 0);
    grid.add(new PreviewCard(context, messages, model, shown).node(), 1, 0, 2, 1);
    grid.add(new QuestionCard(context, messages, model).node(), 0, 1, 2, 1);
    grid.add(new ExpectedCard(context, plan).node(), 2, 1);
    VBox.setVgrow(grid, Priority.ALWAYS);
    body.getChildren().setAll(new SeenBefore(context, plan).node(), grid);
    body.getStyleClass().add("ts-wizard-body");
  }

  Node node() {
    return body;
  }

  private static ColumnConstraints fixed(double width) {
    ColumnConstraints column = new ColumnConstraints(width * 0.8, width, width);
    column.setHgrow(Priority.SOMETIMES);
    return column;
  }

  private static ColumnConstraints growing() {
    ColumnConstraints column = new ColumnConstraints(200, 400, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
