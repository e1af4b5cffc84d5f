package io.tillsight.app.cli;

import io.tillsight.core.series.Work;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;

/** Progress of shared work on the message stream: a line for each tenth. */
final class ShareProgress implements DoubleConsumer {
  private final CommandContext context;
  private final AtomicInteger told = new AtomicInteger();

  private ShareProgress(CommandContext context) {
    this.context = context;
  }

  /** Work on all cores that tells its progress, unless it is to be quiet. */
  static Work work(CommandContext context, boolean quiet) {
    return quiet
        ? Work.on(context.executor())
        : new Work(context.executor(), () -> false, new ShareProgress(context));
  }

  @Override
  public void accept(double share) {
    int tenth = (int) (10 * share);
    if (told.getAndAccumulate(tenth, Math::max) < tenth) {
      context.console().messages().println(context.texts().get("progress.share", 10 * tenth));
    }
  }
}
