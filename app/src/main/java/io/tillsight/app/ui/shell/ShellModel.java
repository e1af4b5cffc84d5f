package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.filter.FilterModel;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.ScreenThread;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.app.workspace.WorkspaceOpener;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.SalesEngine;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What the window knows: the workspace, its facts, the filter. Has no widgets. */
final class ShellModel {
  /** Life of a window. */
  enum Phase {
    /** The workspace is being opened. */
    OPENING,
    /** It is open; there may be no data in it. */
    OPEN,
    /** It cannot be opened. */
    FAILED
  }

  /**
   * What the engine says to the status bar.
   *
   * @param orders orders that pass the filter
   * @param millis how long that answer took
   */
  record Answered(long orders, long millis) {}

  /**
   * How far the engine is that is being built.
   *
   * @param lines lines that it has
   * @param all lines that it will have
   */
  record Building(long lines, long all) {}

  private final Background background;
  private final WorkspaceOpener opener;
  private final FilterModel filter;
  private final LastState last;
  private Runnable changed = () -> {};
  private Phase phase = Phase.OPENING;
  private Workspace workspace;
  private Facts facts;
  private Answered answered;
  private Throwable problem;
  private Building building;

  ShellModel(Background background, WorkspaceOpener opener, FilterModel filter, LastState last) {
    this.last = last;
    this.background = background;
    this.opener = opener;
    this.filter = filter;
    filter.onChange(state -> countOrders());
  }

  /** Runs after each change of anything but the filter itself. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  Phase phase() {
    return phase;
  }

  /** Null until open. */
  Workspace workspace() {
    return workspace;
  }

  /** Null until open. */
  Facts facts() {
    return facts;
  }

  Optional<Answered> answered() {
    return Optional.ofNullable(answered);
  }

  /** What has to be waited for; empty when nothing. */
  Optional<Building> building() {
    return Optional.ofNullable(building);
  }

  Optional<Throwable> problem() {
    return Optional.ofNullable(problem);
  }

  FilterModel filter() {
    return filter;
  }

  boolean hasData() {
    return facts != null && !facts.isEmpty();
  }

  /** What tabs have to answer for; only with data. */
  TabState tabState() {
    return new TabState(facts.engine(), filter.state());
  }

  /** Opens the workspace in the background. */
  void open() {
    phase = Phase.OPENING;
    problem = null;
    changed.run();
    if (workspace == null) {
      background.once(opener::open, this::opened, this::failed);
    } else {
      reload();
    }
  }

  private void opened(Workspace open) {
    workspace = open;
    last.filter(open.folder()).ifPresent(filter::resume);
    reload();
  }

  /** Asks the workspace again. */
  void reload() {
    if (workspace != null) {
      background.latest(
          "shell/facts", () -> Facts.of(workspace, this::advanced), this::loaded, this::failed);
    }
  }

  /** Shows data that are being stored, until the workspace is asked again. */
  void showComing(SalesEngine engine, String currency) {
    background.latest(
        "shell/facts", () -> Facts.coming(workspace, engine, currency), this::loaded, this::failed);
  }

  /** Comes from a worker. */
  private boolean advanced(long lines, long all, long rows) {
    ScreenThread.later(
        () -> {
          building = new Building(lines, all);
          changed.run();
        });
    return true;
  }

  private void loaded(Facts now) {
    building = null;
    phase = Phase.OPEN;
    problem = null;
    facts = now;
    filter.dataAre(now.days());
    countOrders();
    changed.run();
  }

  private void failed(Throwable cause) {
    building = null;
    problem = cause;
    phase = facts == null ? Phase.FAILED : phase;
    changed.run();
  }

  private void countOrders() {
    if (!hasData()) {
      return;
    }
    SalesEngine engine = facts.engine();
    Filter wanted = filter.state().filter();
    background.latest("shell/orders", () -> ask(engine, wanted), this::counted, this::failed);
  }

  private static Answered ask(SalesEngine engine, Filter filter) {
    long start = System.nanoTime();
    long orders = engine.rows(Query.total(filter, Measure.ORDERS)).count(0, Measure.ORDERS);
    return new Answered(orders, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  private void counted(Answered answer) {
    answered = answer;
    changed.run();
  }
}
