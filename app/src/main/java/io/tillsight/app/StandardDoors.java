package io.tillsight.app;

import io.tillsight.app.cli.Doors;
import io.tillsight.app.report.ReportSource;
import io.tillsight.app.report.Reports;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.cube.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.application.Application;

/** What the command line may start: the window and the writers of reports. */
final class StandardDoors implements Doors {
  private final Map<String, String> environment;

  private final Executor executor;

  StandardDoors(Map<String, String> environment, Executor executor) {
    this.environment = Map.copyOf(environment);
    this.executor = executor;
  }

  @Override
  public int window(List<Path> files, Path workspace, Locale locale) {
    List<String> arguments = new ArrayList<>();
    if (locale != null) {
      arguments.add("--lang=" + locale.toLanguageTag());
    }
    if (workspace != null) {
      arguments.add("--workspace=" + workspace);
    }
    files.forEach(file -> arguments.add(file.toString()));
    Application.launch(UiMain.class, arguments.toArray(String[]::new));
    return 0;
  }

  @Override
  public boolean hasDisplay() {
    return new Display(environment, System.getProperty("os.name")).isThere();
  }

  @Override
  public void report(Workspace workspace, Filter filter, Path file, Locale locale)
      throws IOException {
    new Reports(Clock.systemDefaultZone(), executor)
        .write(ReportSource.of(workspace), filter, Against.LAST_YEAR, file, locale);
  }
}
