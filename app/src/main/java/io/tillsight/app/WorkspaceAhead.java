package io.tillsight.app;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.app.workspace.WorkspaceOpener;
import io.tillsight.app.workspace.WorkspaceRefusedException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Opens the workspace of a window while the window is being made: that is work for one processor,
 * this for another. For several threads.
 */
final class WorkspaceAhead implements WorkspaceOpener, AutoCloseable {
  private final WorkspaceOpener opener;
  private final Consumer<Workspace> then;
  private CompletableFuture<Workspace> opening;

  private WorkspaceAhead(WorkspaceOpener opener, Consumer<Workspace> then) {
    this.opener = opener;
    this.then = then;
  }

  /**
   * Begins to open and does not wait.
   *
   * @param then what is done with the open workspace; nobody waits for it
   */
  static WorkspaceAhead opening(WorkspaceOpener opener, Consumer<Workspace> then) {
    WorkspaceAhead ahead = new WorkspaceAhead(opener, then);
    ahead.current();
    return ahead;
  }

  /** Waits for the workspace. After a failure, the next call opens anew. */
  @Override
  public Workspace open() throws WorkspaceRefusedException {
    CompletableFuture<Workspace> current = current();
    try {
      return current.join();
    } catch (CompletionException failed) {
      forget(current);
      if (failed.getCause() instanceof WorkspaceRefusedException refused) {
        throw refused;
      }
      throw failed.getCause() instanceof RuntimeException known ? known : failed;
    }
  }

  private synchronized CompletableFuture<Workspace> current() {
    if (opening == null) {
      opening = new CompletableFuture<>();
      CompletableFuture<Workspace> begun = opening;
      Thread thread = new Thread(() -> openInto(begun), "tillsight-opening");
      thread.setDaemon(true);
      thread.start();
    }
    return opening;
  }

  private void openInto(CompletableFuture<Workspace> begun) {
    try {
      Workspace opened = opener.open();
      begun.complete(opened);
      then.accept(opened);
    } catch (WorkspaceRefusedException | RuntimeException | Error failed) {
      // What fails after the opening fails again for who needs it, and is told there.
      begun.completeExceptionally(failed);
    }
  }

  private synchronized void forget(CompletableFuture<Workspace> failed) {
    if (opening == failed) {
      opening = null;
    }
  }

  /** The workspace, if it is open by now. */
  synchronized Optional<Workspace> opened() {
    return opening == null || !opening.isDone() || opening.isCompletedExceptionally()
        ? Optional.empty()
        : Optional.of(opening.join());
  }

  /** Closes what was opened, once it is: a database must not be left half open. */
  @Override
  public synchronized void close() {
    if (opening != null) {
      opening.exceptionally(refused -> null).thenAccept(WorkspaceAhead::close).join();
    }
  }

  private static void close(Workspace opened) {
    if (opened != null) {
      opened.close();
    }
  }
}
