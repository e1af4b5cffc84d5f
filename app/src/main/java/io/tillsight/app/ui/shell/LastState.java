package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.filter.FilterState;
import io.tillsight.app.ui.filter.FilterText;
import io.tillsight.app.workspace.Settings;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;

/** Where the user was when the window was closed. */
final class LastState {
  private static final String FILTER = "filter.";
  private static final String CURRENCY = "currency";
  private static final String TAB = "tab";
  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";
  private static final String MAXIMIZED = "maximized";

  private final Settings settings;

  LastState(Settings settings) {
    this.settings = settings;
  }

  /** The filter of this workspace, if there was one. */
  Optional<FilterState> filter(Path folder) {
    return FilterText.read(settings.get(FILTER + folder.toAbsolutePath()));
  }

  /** Currency of the workspace that was open, empty when it had none. */
  String currency() {
    return settings.get(CURRENCY);
  }

  /** Key of the open tab, empty at the first start. */
  String tab() {
    return settings.get(TAB);
  }

  double width(double otherwise) {
    return number(settings.get(WIDTH), otherwise);
  }

  double height(double otherwise) {
    return number(settings.get(HEIGHT), otherwise);
  }

  boolean maximized() {
    return Boolean.parseBoolean(settings.get(MAXIMIZED));
  }

  void keepWindow(Stage stage, String tab) {
    settings.put(TAB, tab);
    settings.put(MAXIMIZED, String.valueOf(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      settings.put(WIDTH, String.valueOf(stage.getWidth()));
      settings.put(HEIGHT, String.valueOf(stage.getHeight()));
    }
  }

  void keepFilter(Path folder, FilterState state) {
    settings.put(FILTER + folder.toAbsolutePath(), FilterText.write(state));
  }

  void keepCurrency(String code) {
    settings.put(CURRENCY, code);
  }

  private static double number(String text, double otherwise) {
    try {
      double value = Double.parseDouble(text);
      return value > 0 && Double.isFinite(value) ? value : otherwise;
    } catch (NumberFormatException never) {
      return otherwise;
    }
  }
}
