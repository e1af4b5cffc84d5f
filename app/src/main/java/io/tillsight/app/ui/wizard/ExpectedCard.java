package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.Expectation;
import io.tillsight.core.ingest.ImportPlan;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the import would bring, in rows and in money. */
final class ExpectedCard {
  private final Card card;

  ExpectedCard(TabContext context, ImportPlan plan) {
    Expectation expected = plan.expected();
    card =
        new Card(
            context.words(),
            context.words().text("wizard.expected.title"),
            expected.from() == null
                ? context.words().text("wizard.expected.nodates")
                : context
                    .formats()
                    .period(new io.tillsight.core.cube.Period(expected.from(), expected.to())));
    VBox content =
        new VBox(
            8,
            new SumTable(context, Currencies.of(context, plan.currency()))
                .add("wizard.sums.new", plan.outlook().fresh(), "ts-body")
                .add("wizard.sums.updated", plan.outlook().updated(), "ts-body")
                .add("wizard.sums.duplicate", plan.outlook().duplicate(), "ts-body")
                .add(
                    "wizard.sums.rejected",
                    expected.rejected(),
                    expected.rejected().rows() > 0 ? "ts-bad" : "ts-text3")
                .apart(expected.unreadableAmounts())
                .add("wizard.sums.read", expected.read(), "ts-strong")
                .node(),
            Texts.of("✓ " + context.words().text("wizard.balanced"), "ts-good"));
    card.setContent(content);
    card.setMinHeight(VBox.USE_PREF_SIZE);
    card.setId("wizard-expected");
  }

  Node node() {
    return card;
  }
}
