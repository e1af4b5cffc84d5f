package io.tillsight.app.ui.shell;

import io.tillsight.app.download.Address;
import io.tillsight.app.download.DownloadException;
import io.tillsight.app.download.Downloads;
import io.tillsight.app.download.Fetched;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.words.Words;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

/** Asks for an address, fetches the file behind it and hands it to the import wizard. */
final class AddressImport {
  private final Words words;
  private final TabContext context;
  private final Window owner;

  AddressImport(Words words, TabContext context, Window owner) {
    this.words = words;
    this.context = context;
    this.owner = owner;
  }

  /** Shows the question; an address on the clipboard is filled in. */
  void ask() {
    String copied = Clipboard.getSystemClipboard().getString();
    TextInputDialog dialog =
        new TextInputDialog(copied != null && Address.isOne(copied) ? copied.strip() : "");
    prepare(dialog, "download.ask", words.text("download.ask.text"));
    dialog.getEditor().setId("address");
    dialog.getEditor().setPrefColumnCount(40);
    dialog.showAndWait().ifPresent(this::fetch);
  }

  /** Fetches the file behind the address. */
  void fetch(String text) {
    try {
      Address address = Address.of(text);
      AtomicBoolean cancelled = new AtomicBoolean();
      Desk.Work work =
          context
              .desk()
              .begin(words.text("download.work", address.shown()), () -> cancelled.set(true));
      context
          .background()
          .once(
              () ->
                  Downloads.usual()
                      .fetch(
                          address,
                          Fetched.Mark.NONE,
                          (bytes, total, rows) -> {
                            work.advanced(
                                total > 0 ? (double) bytes / total : -1,
                                context.formats().count(bytes >> 10) + " kB");
                            return !cancelled.get();
                          }),
              fetched -> fetched(work, fetched),
              problem -> failed(work, problem));
    } catch (DownloadException noAddress) {
      say(noAddress.sentence(words));
    }
  }

  private void fetched(Desk.Work work, Fetched fetched) {
    work.close();
    // The wizard reads the file again until it is imported.
    fetched.file().getParent().toFile().deleteOnExit();
    fetched.file().toFile().deleteOnExit();
    context.desk().onFilesDropped(List.of(fetched.file()));
  }

  private void failed(Desk.Work work, Throwable problem) {
    work.close();
    if (problem instanceof DownloadException failure) {
      say(failure.sentence(words));
    } else if (!(problem instanceof CancellationException)) {
      say(String.valueOf(problem.getLocalizedMessage()));
    }
  }

  private void say(String sentence) {
    Alert alert = new Alert(Alert.AlertType.WARNING, sentence, ButtonType.CLOSE);
    prepare(alert, "download.ask", null);
    alert.show();
  }

  private void prepare(Dialog<?> dialog, String titleKey, String question) {
    dialog.initOwner(owner);
    dialog.setTitle(words.text(titleKey));
    dialog.setHeaderText(null);
    if (question != null) {
      dialog.setContentText(question);
    }
    context.theme().applyTo(dialog.getDialogPane().getScene());
  }
}
