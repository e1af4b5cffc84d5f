package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.StatePane;
import io.tillsight.app.words.Words;
import java.util.List;
import javafx.scene.Node;

/** Pages before there is a workspace. */
final class StartPages {
  private StartPages() {}

  static Node opening(Words words) {
    return StatePane.of(
        new CardState.Message(
            CardState.Kind.EMPTY,
            words.text("opening.title"),
            words.text("opening.text"),
            List.of()));
  }

  static Node failed(Words words, Throwable problem, Runnable again) {
    String cause = problem == null ? "" : String.valueOf(problem.getLocalizedMessage());
    return StatePane.of(
        new CardState.Message(
            CardState.Kind.ERROR,
            words.text("opening.failed.title"),
            words.text("opening.failed.text", cause),
            List.of(new CardState.Action(words.text("state.error.again"), again))));
  }
}
