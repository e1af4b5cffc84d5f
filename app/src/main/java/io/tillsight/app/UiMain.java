package io.tillsight.app;

import io.tillsight.app.download.Downloads;
import io.tillsight.app.report.Reports;
import io.tillsight.app.source.SourceRefresh;
import io.tillsight.app.ui.data.DataView;
import io.tillsight.app.ui.employees.EmployeesView;
import io.tillsight.app.ui.forecast.ForecastView;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.StallWatch;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.overview.OverviewView;
import io.tillsight.app.ui.products.ProductsView;
import io.tillsight.app.ui.regions.RegionsView;
import io.tillsight.app.ui.report.ReportSaver;
import io.tillsight.app.ui.shell.FirstLook;
import io.tillsight.app.ui.shell.Hooks;
import io.tillsight.app.ui.shell.MainWindow;
import io.tillsight.app.ui.shell.ReportAction;
import io.tillsight.app.ui.shell.WindowSetup;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.ui.trends.TrendsView;
import io.tillsight.app.ui.wizard.ImportWizard;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.Settings;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.app.workspace.WorkspaceRefusedException;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Application;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/**
 * The window's program. Named parameters: {@code --lang} (language tag), {@code --workspace} (its
 * folder); what is left are files to import.
 */
public final class UiMain extends Application {
  /** How often it is asked whether the time of a source has come. */
  private static final Duration LOOK = Duration.ofMinutes(1);

  private final Background background = Background.forScreen();
  private final StallWatch stallWatch = StallWatch.logging();
  private final long startedAt = System.nanoTime();
  private Settings settings;
  private Locale locale;
  private WorkspaceAhead workspace;

  /** Tabs in the order of the window. */
  static List<Tab> tabs() {
    return List.of(
        new Tab("overview", OverviewView::new),
        new Tab("trends", TrendsView::new),
        new Tab("regions", RegionsView::new),
        new Tab("products", ProductsView::new),
        new Tab("employees", EmployeesView::new),
        new Tab("forecast", ForecastView::new),
        new Tab("data", false, DataView::new));
  }

  @Override
  public void init() {
    settings = Settings.at(wiring(Locale.getDefault()).home().resolve("window.properties"));
    locale = Words.choose(named("lang"), settings.get("language"), Locale.getDefault()).locale();
    workspace = WorkspaceAhead.opening(this::openWorkspace, this::lookAhead);
  }

  private Workspace openWorkspace() throws WorkspaceRefusedException {
    Wiring wiring = wiring(locale);
    String folder = named("workspace");
    return wiring.open(folder.isEmpty() ? wiring.home() : Path.of(folder));
  }

  /** Not where the engine must be built first: that takes long and is told in the window. */
  private void lookAhead(Workspace opened) {
    if (opened.readAhead()) {
      FirstLook.at(opened, settings, Words.of(locale));
    }
  }

  @Override
  public void start(Stage stage) {
    Thread.currentThread().setUncaughtExceptionHandler(UiMain::logged);
    Theme.loadFonts();
    stage.setTitle("Tillsight");
    Locale.setDefault(locale); // calendars and file choosers of the toolkit speak it too
    WindowSetup setup =
        new WindowSetup(
            tabs(),
            workspace,
            settings,
            background,
            new Hooks(ImportWizard::open, reports()),
            named("lang"),
            startedAt);
    MainWindow window = new MainWindow(stage, setup);
    window.onFilesDropped(getParameters().getUnnamed().stream().map(Path::of).toList());
    window.show();
    Words words = Words.of(locale);
    background.every(LOOK, () -> lookAtSources(words), imported -> reload(window, imported));
  }

  /** Imports what has come in at the sources whose time has come; false before there is any. */
  private boolean lookAtSources(Words words) {
    return workspace
        .opened()
        .filter(open -> open.sources().isPresent())
        .map(open -> new SourceRefresh(open, Downloads.usual(), Clock.systemUTC(), words))
        .map(refresh -> refresh.refreshDue(Progress.NONE))
        .orElse(false);
  }

  private static void reload(MainWindow window, boolean imported) {
    if (imported) {
      window.dataChanged();
    }
  }

  private static List<ReportAction> reports() {
    ReportSaver saver =
        new ReportSaver(
            new Reports(Clock.systemDefaultZone(), ForkJoinPool.commonPool()),
            ReportSaver.dialog());
    return List.of(
        new ReportAction("report.save.seen", saver::seen),
        new ReportAction("report.save.pdf", saver::pdf),
        new ReportAction("report.save.workbook", saver::workbook));
  }

  private String named(String parameter) {
    return getParameters().getNamed().getOrDefault(parameter, "");
  }

  /** What no card has caught is at least written down; the window goes on. */
  private static void logged(Thread thread, Throwable problem) {
    LoggerFactory.getLogger(UiMain.class).error("Unexpected in the window", problem);
  }

  private static Wiring wiring(Locale locale) {
    return new Wiring(locale, System.getenv());
  }

  @Override
  public void stop() {
    stallWatch.close();
    background.close();
    workspace.close();
  }
}
