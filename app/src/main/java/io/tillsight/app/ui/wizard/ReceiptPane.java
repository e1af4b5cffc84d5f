package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.rejects.RejectsCard;
import io.tillsight.app.ui.tab.rejects.RejectsViewModel;
import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.Receipt;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The receipt: every row is accounted for, to the cent. */
final class ReceiptPane {
  private static final double WIDTH = 480;
  private static final int MOST_REPAIRS = 12;

  private final StackPane pane = new StackPane();

  ReceiptPane(TabContext context, ImportMessages messages, Receipt receipt) {
    Balance balance = receipt.balance();
    String files =
        receipt.files().stream().map(file -> file.file().name()).collect(Collectors.joining(", "));
    Card card = new Card(context.words(), context.words().text("wizard.receipt.title"), files);
    VBox content =
        new VBox(
            8,
            new SumTable(context, Currencies.of(context, receipt.currency()))
                .add("wizard.sums.new", balance.fresh(), "ts-body")
                .add("wizard.sums.updated", balance.updated(), "ts-body")
                .add("wizard.sums.duplicate", balance.duplicate(), "ts-body")
                .add(
                    "wizard.sums.rejected",
                    balance.rejected(),
                    balance.rejected().rows() > 0 ? "ts-bad" : "ts-text3")
                .apart(balance.unreadableAmounts())
                .add("wizard.sums.read", balance.read(), "ts-strong")
                .node(),
            Texts.of("✓ " + context.words().text("wizard.balanced"), "ts-good"));
    receipt
        .notes()
        .forEach(note -> content.getChildren().add(Texts.wrapped(messages.note(note), "ts-text2")));
    if (balance.rejected().rows() > 0) {
      content
          .getChildren()
          .add(Texts.wrapped(context.words().text("wizard.receipt.rejects"), "ts-warn"));
    }
    repairs(content, receipt);
    card.setContent(content);
    card.setMaxWidth(WIDTH);
    card.setMinWidth(WIDTH * 0.75);
    card.setMaxHeight(VBox.USE_PREF_SIZE);
    card.setId("wizard-receipt");
    HBox row = new HBox(Layouts.GAP, card);
    if (balance.rejected().rows() > 0) {
      row.getChildren().add(rejects(context, receipt));
    }
    row.setAlignment(Pos.TOP_CENTER);
    pane.getChildren().add(row);
    pane.setAlignment(Pos.TOP_CENTER);
  }

  /** What the reader repaired or noticed, the first of it. */
  private static void repairs(VBox content, Receipt receipt) {
    receipt.files().stream()
        .flatMap(file -> file.repairs().stream())
        .limit(MOST_REPAIRS)
        .forEach(
            repair -> content.getChildren().add(Texts.wrapped(repair.message(), "ts-caption")));
  }

  private static Node rejects(TabContext context, Receipt receipt) {
    RejectsViewModel model = new RejectsViewModel(context.workspace(), context.background());
    model.onImported(context.desk()::dataChanged);
    Card card = new RejectsCard(context, model).node();
    HBox.setHgrow(card, Priority.ALWAYS);
    model.load(receipt.importId());
    return card;
  }

  Node node() {
    return pane;
  }
}
