package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.OpenQuestion;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The questions that the file leaves open, each choice with what it would mean; or none. */
final class QuestionCard {
  private final TabContext context;
  private final ImportMessages messages;
  private final ImportWizardViewModel model;
  private final Card card;

  QuestionCard(TabContext context, ImportMessages messages, ImportWizardViewModel model) {
    this.context = context;
    this.messages = messages;
    this.model = model;
    ImportPlan plan = model.plan();
    int open = plan.questions().size();
    card =
        new Card(
            context.words(),
            open == 0
                ? context.words().text("wizard.questions.none")
                : context.words().plural("wizard.questions", open, context.formats().count(open)),
            context
                .words()
                .text(open == 0 ? "wizard.questions.none.text" : "wizard.questions.text"));
    if (open > 0) {
      card.getStyleClass().add("ts-question");
    }
    VBox list = new VBox(12);
    plan.questions().forEach(question -> list.getChildren().add(question(question)));
    if (open == 0) {
      list.getChildren().add(new TabsAlive(context, plan).node());
    }
    card.setContent(list);
    card.setId("wizard-questions");
  }

  Node node() {
    return card;
  }

  private Node question(OpenQuestion question) {
    ToggleGroup group = new ToggleGroup();
    HBox choices = new HBox(8);
    for (OpenQuestion.Choice choice : question.choices()) {
      RadioButton button = new RadioButton(messages.choice(question, choice));
      button.setToggleGroup(group);
      button.setOnAction(event -> model.answer(question, choice.value()));
      VBox box = new VBox(2, button, Texts.of(effect(choice), "ts-caption"));
      box.getStyleClass().add("ts-choice");
      box.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(box, Priority.ALWAYS);
      choices.getChildren().add(box);
    }
    return new VBox(6, Texts.wrapped(messages.question(question), "ts-body"), choices);
  }

  /** What the whole import would be with this answer. */
  private String effect(OpenQuestion.Choice choice) {
    if (choice.accepted() == null) {
      return "";
    }
    String money =
        Currencies.of(context, model.plan().currency()).moneyExact(choice.accepted().amount());
    String rows = context.formats().count(choice.accepted().rows());
    return choice.from() == null
        ? context.words().text("wizard.effect", rows, money)
        : context
            .words()
            .text(
                "wizard.effect.dates",
                rows,
                money,
                context.formats().date(choice.from()),
                context.formats().date(choice.to()));
  }
}
