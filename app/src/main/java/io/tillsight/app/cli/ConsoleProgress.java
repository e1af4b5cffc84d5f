package io.tillsight.app.cli;

import io.tillsight.core.table.Progress;
import java.io.PrintStream;

/** Progress on the message stream: a line for each tenth of the work. */
final class ConsoleProgress implements Progress {
  private final PrintStream messages;
  private final Texts texts;
  private long tenth;

  private ConsoleProgress(PrintStream messages, Texts texts) {
    this.messages = messages;
    this.texts = texts;
  }

  static Progress of(CommandContext context, boolean quiet) {
    return quiet
        ? Progress.NONE
        : new ConsoleProgress(context.console().messages(), context.texts());
  }

  @Override
  public boolean advanced(long bytes, long totalBytes, long rows) {
    long now = totalBytes == 0 ? 0 : 10 * bytes / totalBytes;
    if (now < tenth) {
      tenth = 0; // the next file, or its second pass
    }
    if (now > tenth) {
      tenth = now;
      messages.println(texts.get("progress", now * 10, rows));
    }
    return true;
  }
}
