package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.StatePane;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.slf4j.LoggerFactory;

/** A page that says what went wrong, what is safe, and what to do. */
final class ErrorPage {
  private ErrorPage() {}

  static void show(Words words, Desk desk, Throwable problem) {
    LoggerFactory.getLogger(ErrorPage.class).warn("Shown to the user", problem);
    String cause = String.valueOf(problem.getLocalizedMessage());
    desk.showPage(
        StatePane.of(
            new CardState.Message(
                CardState.Kind.ERROR,
                words.text("state.error.title"),
                words.text("state.error.text", cause),
                List.of(
                    new CardState.Action(words.text("state.error.close"), desk::closePage),
                    new CardState.Action(words.text("state.error.copy"), () -> copy(problem))))));
  }

  private static void copy(Throwable problem) {
    StringWriter text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text));
    ClipboardContent content = new ClipboardContent();
    content.putString(text.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
