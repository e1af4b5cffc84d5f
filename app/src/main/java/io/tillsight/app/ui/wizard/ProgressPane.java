package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What runs, how far it is in rows and bytes, and what cancelling it would leave. */
final class ProgressPane {
  private static final double WIDTH = 480;

  private final TabContext context;
  private final ImportWizardViewModel model;
  private final Sizes sizes;
  private final ProgressBar bar = new ProgressBar();
  private final Label rows = Texts.of("", "ts-strong");
  private final Label bytes = Texts.of("", "ts-text3");
  private final Label leaving = Texts.wrapped("", "ts-caption");
  private final VBox first = new VBox(8);
  private final StackPane pane;

  ProgressPane(TabContext context, ImportWizardViewModel model) {
    this.context = context;
    this.model = model;
    sizes = new Sizes(context.words(), context.formats());
    boolean importing = model.phase() == ImportWizardViewModel.Phase.IMPORTING;
    String title = importing ? "wizard.importing" : "wizard.reading";
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setId("wizard-progress");
    rows.setId("wizard-progress-rows");
    bytes.setId("wizard-progress-bytes");
    Button look =
        Buttons.plain(context.words().text("wizard.look"), () -> context.desk().open("overview"));
    look.setId("wizard-look");
    first
        .getChildren()
        .addAll(Texts.wrapped(context.words().text("wizard.first"), "ts-body"), look);
    VBox card =
        new VBox(
            8, Texts.of(context.words().text(title), "ts-title"), bar, rows, bytes, leaving, first);
    card.getStyleClass().addAll("ts-card", "ts-wizard-message");
    card.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
    pane = new StackPane(card);
    pane.setAlignment(Pos.TOP_CENTER);
    model.onAdvanced(this::show);
    show();
  }

  Node node() {
    return pane;
  }

  private void show() {
    Advance now = model.advance();
    bar.setProgress(now.share());
    rows.setText(
        context.words().plural("wizard.rows", now.rows(), context.formats().count(now.rows())));
    bytes.setText(
        now.totalBytes() > 0
            ? context
                .words()
                .text("wizard.progress.bytes", sizes.of(now.bytes()), sizes.of(now.totalBytes()))
            : "");
    first.setVisible(model.hasComing());
    first.setManaged(model.hasComing());
    leaving.setText(
        context
            .words()
            .text(model.isCancelling() ? "wizard.progress.cancelling" : "wizard.progress.cancel"));
  }
}
