package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.words.Words;
import io.tillsight.core.table.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Fills the empty workspace with the demo shop, once at a time. */
final class SampleOpener {
  private final Words words;
  private final Background background;
  private final Desk desk;
  private final ShellModel model;
  private boolean running;

  SampleOpener(Words words, Background background, Desk desk, ShellModel model) {
    this.words = words;
    this.background = background;
    this.desk = desk;
    this.model = model;
  }

  void open() {
    if (running) {
      return;
    }
    running = true;
    AtomicBoolean cancelled = new AtomicBoolean();
    Desk.Work work = desk.begin(words.text("start.sample.work"), () -> cancelled.set(true));
    Progress progress =
        (bytes, total, rows) -> {
          work.advanced(total > 0 ? (double) bytes / total : -1, "");
          return !cancelled.get();
        };
    background.once(
        () -> model.workspace().importSample(progress),
        receipt -> ended(work, null),
        problem -> ended(work, problem));
  }

  private void ended(Desk.Work work, Throwable problem) {
    running = false;
    work.close();
    if (problem == null) {
      desk.dataChanged();
    } else if (!(problem instanceof CancellationException)) {
      ErrorPage.show(words, desk, problem);
    }
  }
}
