package io.tillsight.app;

import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.DatabaseWorkspace;
import io.tillsight.app.workspace.EarlySnapshot;
import io.tillsight.app.workspace.FileOpener;
import io.tillsight.app.workspace.Resources;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.app.workspace.WorkspaceRefusedException;
import io.tillsight.app.workspace.Workspaces;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.persistence.Database;
import io.tillsight.persistence.WorkspaceException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Joins the parts: the only place that opens a database. */
final class Wiring implements Workspaces {
  /** Lines in memory may take half of it; the other half is for all else. */
  private static final int HEAP_SHARE = 2;

  /** With the thread that asks one for each processor, but never a crowd. */
  private static final int HELPERS = Math.min(3, Runtime.getRuntime().availableProcessors() - 1);

  private static final int SECONDS_OF_REST = 60;

  private final Locale locale;
  private final Map<String, String> environment;

  /** Refuses what it cannot begin at once. */
  private final Executor helpers =
      new ThreadPoolExecutor(
          0,
          Math.max(1, HELPERS),
          SECONDS_OF_REST,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          work -> daemon(work, "tillsight-engine"));

  /**
   * @param locale language of the messages that are stored with an import
   * @param environment the variables of the process
   */
  Wiring(Locale locale, Map<String, String> environment) {
    this.locale = locale;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Workspace open(Path folder) throws WorkspaceRefusedException {
    try {
      Resources resources =
          new Resources(
              Wiring::inBackground,
              helpers,
              HELPERS,
              Runtime.getRuntime().maxMemory() / HEAP_SHARE);
      EarlySnapshot early = EarlySnapshot.of(folder, resources);
      return new DatabaseWorkspace(
          Database.open(folder),
          new FileOpener(locale),
          ImportMessages.in(locale),
          resources,
          early);
    } catch (WorkspaceException e) {
      throw new WorkspaceRefusedException(e.reason().name(), sentence(e), e);
    }
  }

  /** The facts of a refusal have names; the texts use them as they stand. */
  private String sentence(WorkspaceException refusal) {
    String reason = refusal.reason().name();
    String damage = refusal.facts().getOrDefault("damage", "");
    Words words = Words.of(locale);
    String text = words.text("workspace.refused." + reason);
    if (!damage.isEmpty()) {
      text += " " + words.text("workspace.damage." + damage);
    }
    for (Map.Entry<String, String> fact : refusal.facts().entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return text.replace("{folder}", String.valueOf(refusal.folder()));
  }

  /** Work that the closing of its workspace waits for. */
  private static void inBackground(Runnable work) {
    daemon(work, "tillsight-snapshot").start();
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Path home() {
    return new UserFolders(environment, System.getProperty("os.name"), userHome()).data();
  }

  @Override
  public String databaseVersion() {
    return Database.product();
  }

  private static Path userHome() {
    return Path.of(System.getProperty("user.home"));
  }
}
