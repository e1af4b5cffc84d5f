package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.StatePane;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.Outlook;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The page of the wizard: head with its steps, and the body of the present phase. */
final class ImportWizardView {
  private static final double WIDEST_TITLE = 480;

  private final TabContext context;
  private final ImportWizardViewModel model;
  private final ImportMessages messages;
  private final BorderPane page = new BorderPane();

  ImportWizardView(TabContext context, ImportWizardViewModel model) {
    this.context = context;
    this.model = model;
    this.messages = ImportMessages.in(context.words().locale());
    page.getStyleClass().add("ts-wizard");
    page.setId("import-wizard");
    page.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
          }
        });
    show();
  }

  Node node() {
    return page;
  }

  void show() {
    switch (model.phase()) {
      case CANCELLED -> {
        takeBack();
        context.desk().closePage();
      }
      case DONE -> {
        page.setTop(head(4));
        page.setCenter(new ReceiptPane(context, messages, model.receipt()).node());
        context.desk().dataChanged();
        comeBack();
      }
      case FAILED -> {
        takeBack();
        comeBack();
        page.setTop(head(2));
        page.setCenter(message(CardState.Kind.ERROR, "wizard.failed", sentence()));
      }
      case IMPORTING -> {
        page.setTop(head(3));
        page.setCenter(new ProgressPane(context, model).node());
      }
      default -> showPlan();
    }
  }

  /** Takes numbers away that were shown before they were stored. */
  private void takeBack() {
    if (model.hasComing()) {
      context.desk().dataChanged();
    }
  }

  /** Shows the end also to who went to look at the numbers meanwhile. */
  private void comeBack() {
    if (page.getScene() == null) {
      context.desk().showPage(page);
    }
  }

  private void showPlan() {
    ImportPlan plan = model.plan();
    page.setTop(head(plan == null ? 1 : 2));
    if (plan == null) {
      page.setCenter(new ProgressPane(context, model).node());
    } else if (!plan.refusals().isEmpty()) {
      String reasons =
          plan.refusals().stream().map(messages::refusal).collect(Collectors.joining("\n"));
      page.setCenter(message(CardState.Kind.ERROR, "wizard.refused", reasons));
    } else {
      page.setCenter(new CheckPane(context, messages, model).node());
    }
  }

  private String sentence() {
    Throwable problem = model.problem();
    return problem.getLocalizedMessage() == null
        ? problem.toString()
        : problem.getLocalizedMessage();
  }

  private Node message(CardState.Kind kind, String title, String text) {
    VBox card =
        new VBox(
            StatePane.of(
                new CardState.Message(
                    kind,
                    context.words().text(title),
                    text,
                    List.of(
                        new CardState.Action(
                            context.words().text("wizard.other"), context.desk()::chooseFiles),
                        new CardState.Action(context.words().text("wizard.close"), this::leave)))));
    card.getStyleClass().addAll("ts-card", "ts-wizard-message");
    card.setId("wizard-message");
    card.setAlignment(Pos.CENTER);
    return card;
  }

  private Node head(int step) {
    VBox titles =
        new VBox(
            Texts.of(context.words().text("wizard.title"), "ts-heading"),
            Texts.of(subtitle(), "ts-caption"));
    titles.setMinWidth(160);
    titles.setMaxWidth(WIDEST_TITLE);
    HBox head =
        new HBox(16, titles, new Steps(context.words(), step).node(), Layouts.spacer(), buttons());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("ts-wizard-head");
    return head;
  }

  private String subtitle() {
    ImportPlan plan = model.plan();
    String files =
        plan == null
            ? ""
            : plan.request().files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "));
    return context.words().text("wizard.into", files, context.workspace().name());
  }

  private Node buttons() {
    HBox row = new HBox(8);
    row.setMinWidth(HBox.USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_RIGHT);
    if (model.phase() == ImportWizardViewModel.Phase.DONE) {
      Button done = Buttons.primary(context.words().text("wizard.done"), this::leave);
      done.setId("wizard-done");
      done.setDefaultButton(true);
      row.getChildren().add(done);
      return row;
    }
    Button cancel =
        Buttons.withKey(Buttons.plain(context.words().text("wizard.cancel"), this::leave), "Esc");
    cancel.setId("wizard-cancel");
    cancel.setCancelButton(true);
    if (model.phase() == ImportWizardViewModel.Phase.IMPORTING) {
      row.getChildren().add(cancel);
      return row;
    }
    row.getChildren().addAll(Texts.of(context.words().text("wizard.nothing"), "ts-text3"), cancel);
    if (model.plan() != null && model.plan().refusals().isEmpty()) {
      row.getChildren().add(importButton());
    }
    return row;
  }

  private Button importButton() {
    Outlook outlook = model.plan().outlook();
    long rows = outlook.fresh().rows() + outlook.updated().rows();
    String text =
        rows == 0
            ? context.words().text("wizard.import.masters")
            : context.words().plural("wizard.import", rows, context.formats().count(rows));
    Button button = Buttons.primary(text, model::importNow);
    button.setId("wizard-import");
    button.setDefaultButton(true);
    button.setDisable(!model.mayImport());
    return button;
  }

  private void leave() {
    if (model.phase() == ImportWizardViewModel.Phase.IMPORTING
        || model.phase() == ImportWizardViewModel.Phase.READING) {
      model.cancel();
    } else {
      context.desk().closePage();
    }
  }
}
