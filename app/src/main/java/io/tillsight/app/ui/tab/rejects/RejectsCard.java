package io.tillsight.app.ui.tab.rejects;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.tab.TabContext;
import java.io.File;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.stage.FileChooser;

/** The rejected rows of an import, with what can be done about them. */
public final class RejectsCard {
  private final TabContext context;
  private final RejectsViewModel model;
  private final RejectsTable table;
  private final Card card;
  private final ChoiceBox<String> files = new ChoiceBox<>();
  private final Button again;
  private final Button export;
  private boolean showing;

  /** Follows the view model. */
  public RejectsCard(TabContext context, RejectsViewModel model) {
    this.context = context;
    this.model = model;
    table = new RejectsTable(context, model);
    card = new Card(context.words(), text("data.rejected"), "");
    card.setContent(table.node());
    card.setId("rejects-card");
    again = Buttons.primary("", model::importAgain);
    again.setId("rejects-import");
    again.getStyleClass().add("ts-small");
    export = Buttons.plain(text("data.rejected.export"), this::export);
    export.setId("rejects-export");
    export.getStyleClass().add("ts-small");
    files.setId("rejects-file");
    files.setOnAction(
        event -> {
          if (!showing && files.getValue() != null) {
            model.show(files.getValue());
          }
        });
    model.onChanged(this::show);
    show();
  }

  /** The card. */
  public Card node() {
    return card;
  }

  private void show() {
    showing = true;
    files.getItems().setAll(model.files());
    files.setValue(model.file());
    showing = false;
    table.show(model.headers(), model.rows());
    again.setText(
        context
            .words()
            .plural(
                "data.rejected.again", model.edited(), context.formats().count(model.edited())));
    again.setDisable(!model.mayImport());
    boolean any = !model.rows().isEmpty();
    if (!any) {
      card.setKey();
    } else if (model.files().size() > 1) {
      card.setKey(files, export, again);
    } else {
      card.setKey(export, again);
    }
    card.setCaption(caption());
    card.show(model.problem() == null ? CardState.ready() : failed());
  }

  private String caption() {
    if (model.receipt() != null) {
      var fresh = model.receipt().balance();
      return context
          .words()
          .plural(
              "data.rejected.done",
              fresh.read().rows(),
              context.formats().count(fresh.read().rows()),
              context.formats().moneyExact(fresh.read().amount()));
    }
    if (model.rows().isEmpty()) {
      return text("data.rejected.nothing");
    }
    return model.headers().isEmpty()
        ? text("data.rejected.unknown")
        : context.words().text("data.rejected.caption", model.file());
  }

  private CardState failed() {
    return new CardState.Message(
        CardState.Kind.ERROR,
        text("data.failed"),
        String.valueOf(model.problem().getLocalizedMessage()),
        List.of());
  }

  private void export() {
    FileChooser dialog = new FileChooser();
    dialog.setTitle(text("data.rejected.export"));
    dialog.setInitialFileName(text("data.rejected.file"));
    File chosen = dialog.showSaveDialog(card.getScene().getWindow());
    if (chosen != null) {
      model.export(chosen.toPath());
    }
  }

  private String text(String key) {
    return context.words().text(key);
  }
}
