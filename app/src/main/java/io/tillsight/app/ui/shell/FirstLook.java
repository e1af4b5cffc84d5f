package io.tillsight.app.ui.shell;

import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.layout.ChartLayout;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.KeyFigure;
import io.tillsight.app.ui.filter.FilterModel;
import io.tillsight.app.ui.tab.Scopes;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.Settings;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.table.Progress;
import java.util.List;

/**
 * Asks what a window will ask first, while it is still being made: the engine remembers the
 * answers. For any thread.
 */
public final class FirstLook {
  private static final Frame SMALL = Frame.of(160, 24, Palette.light());

  private FirstLook() {}

  /** Looks at the key figures of a workspace whose engine is ready. */
  public static void at(Workspace workspace, Settings settings, Words words) {
    Facts facts = Facts.of(workspace, Progress.NONE);
    if (facts.isEmpty()) {
      return;
    }
    FilterModel filter = new FilterModel();
    new LastState(settings).filter(workspace.folder()).ifPresent(filter::resume);
    filter.dataAre(facts.days());
    TabState state = new TabState(facts.engine(), filter.state());
    Formats formats = new Formats(words, facts.currency());
    Gallery gallery = new Gallery(new Scopes(words, formats).over(state, null));
    List<KeyFigure> figures = gallery.keyFigures();
    // Laid out once here, so that the screen's thread need not load all that for the first time.
    figures.forEach(figure -> ChartLayout.picture(gallery.line(figure), SMALL));
  }

  /** Reads the files that charts need: colours, and how wide texts are. */
  static TextMeasure readChartFiles() {
    Palette.all();
    return TextMeasure.bundled();
  }
}
