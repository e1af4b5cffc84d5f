package io.tillsight.app.ui.employees;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.Scatter;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.Measured;
import io.tillsight.app.figures.Statistic;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.Emptiness;
import io.tillsight.app.ui.tab.Question;
import io.tillsight.app.ui.tab.Scopes;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.stats.LinearRegression;
import java.util.List;
import java.util.Optional;

/** What the Employees tab asks, and the answers. Has no widgets. */
public final class EmployeesViewModel {
  /** A line needs so many. */
  static final int FEWEST_STORES = 3;

  private final Scopes scopes;
  private final Question<Optional<Emptiness>> emptiness;
  private final Question<EmployeeAnalysis.Result> stores;
  private final Question<List<Statistic>> statistics;
  private final Question<Figure<Scatter>> scatter;
  private final Question<Figure<RankedBars>> perEmployee;
  private Measured measured = Measured.NET_SALES;
  private TabState state;

  /** Nothing is asked yet. */
  public EmployeesViewModel(Words words, Formats formats, Background background) {
    scopes = new Scopes(words, formats);
    emptiness = new Question<>(background, "employees/emptiness");
    stores = new Question<>(background, "employees/stores");
    statistics = new Question<>(background, "employees/statistics");
    scatter = new Question<>(background, "employees/scatter");
    perEmployee = new Question<>(background, "employees/bars");
    stores.onAnswer(this::storesFound);
  }

  /** Asks everything for this state. */
  public void refresh(TabState now) {
    state = now;
    Gallery gallery = gallery();
    emptiness.ask(() -> Emptiness.of(now.engine(), now.filter().filter()));
    stores.ask(() -> EmployeeAnalysis.of(now.engine()).withFilter(gallery.scope().filter()).run());
  }

  private void storesFound(Answer<EmployeeAnalysis.Result> answer) {
    if (answer instanceof Answer.Here<EmployeeAnalysis.Result> here) {
      ask(here.value());
    }
  }

  private void ask(EmployeeAnalysis.Result found) {
    Gallery gallery = gallery();
    Measured by = measured;
    statistics.ask(() -> gallery.employeeStatistics(found, by));
    scatter.ask(() -> gallery.employees(found, by));
    perEmployee.ask(() -> gallery.perEmployee(found, by));
  }

  /** Measures the stores by money or by units; null, as from a pressed button, changes nothing. */
  void measure(Measured by) {
    if (by != null && by != measured) {
      measured = by;
      stores.answer().known().ifPresent(this::ask);
    }
  }

  Measured measured() {
    return measured;
  }

  /** What the stores that answer are judged by; empty below three of them. */
  Optional<LinearRegression.Result> line() {
    return stores
        .answer()
        .known()
        .flatMap(found -> measured == Measured.NET_SALES ? found.money() : found.units());
  }

  /** What one employee more goes with, in the measure's unit. */
  String slope(double slope) {
    return measured.whole(gallery().scope(), slope);
  }

  private Gallery gallery() {
    return new Gallery(scopes.over(state, Dimension.STORE));
  }

  Question<Optional<Emptiness>> emptiness() {
    return emptiness;
  }

  Question<EmployeeAnalysis.Result> stores() {
    return stores;
  }

  Question<List<Statistic>> statistics() {
    return statistics;
  }

  Question<Figure<Scatter>> scatter() {
    return scatter;
  }

  Question<Figure<RankedBars>> perEmployee() {
    return perEmployee;
  }
}
