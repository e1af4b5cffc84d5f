package io.tillsight.app.ui.employees;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.Scatter;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Gallery;
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
import java.util.List;
import java.util.Optional;

/** What the Employees tab asks, and the answers. Has no widgets. */
public final class EmployeesViewModel {
  private final Scopes scopes;
  private final Question<Optional<Emptiness>> emptiness;
  private final Question<EmployeeAnalysis.Result> stores;
  private final Question<List<Statistic>> statistics;
  private final Question<Figure<Scatter>> scatter;
  private final Question<Figure<RankedBars>> perEmployee;
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
      Gallery gallery = gallery();
      statistics.ask(() -> gallery.employeeStatistics(here.value()));
      scatter.ask(() -> gallery.employees(here.value()));
      perEmployee.ask(() -> gallery.perEmployee(here.value()));
    }
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
