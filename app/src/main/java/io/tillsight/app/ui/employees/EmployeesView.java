package io.tillsight.app.ui.employees;

import io.tillsight.app.figures.Measured;
import io.tillsight.app.figures.Statistic;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.ChartCard;
import io.tillsight.app.ui.tab.Emptiness;
import io.tillsight.app.ui.tab.Messages;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.stats.LinearRegression;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows Employees: the statistics on top, the stores as points and as bars below. */
public final class EmployeesView implements TabView {
  private final TabContext context;
  private final Words words;
  private final Messages messages;
  private final EmployeesViewModel model;
  private final StatisticStrip statistics = new StatisticStrip();
  private final ChartCard scatter;
  private final ChartCard perEmployee;
  private final Segments<Measured> measures;
  private final VBox page;
  private TabState state;

  /** A tab that shows nothing until it is refreshed. */
  public EmployeesView(TabContext context) {
    this.context = context;
    words = context.words();
    messages = new Messages(context);
    model = new EmployeesViewModel(words, context.formats(), context.background());
    scatter =
        new ChartCard(context, words.text("figure.employees.net_sales")).over(Dimension.STORE);
    perEmployee =
        new ChartCard(context, words.text("figure.employees.stores")).over(Dimension.STORE);
    measures = new Segments<>(List.of(Measured.values()), this::measureName, this::measure).small();
    page = new VBox(statistics, cards());
    page.getStyleClass().add("ts-page");
    page.setMinSize(0, 0);
    connect();
  }

  private Node cards() {
    GridPane grid = Layouts.grid(new double[] {4.3, 5.7}, new double[] {1});
    grid.getStyleClass().add("ts-cards");
    Layouts.place(grid, scatter.node(), 0, 0, 1);
    Layouts.place(grid, perEmployee.node(), 1, 0, 1);
    VBox.setVgrow(grid, Priority.ALWAYS);
    return grid;
  }

  private void connect() {
    measures.show(model.measured());
    scatter.answering(model.scatter());
    perEmployee.controls(measures).answering(model.perEmployee());
    model.statistics().onAnswer(this::showStatistics);
    model.emptiness().onAnswer(answer -> showState());
    model.stores().onAnswer(answer -> showState());
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void refresh(TabState now) {
    state = now;
    cardList().forEach(card -> card.showSelection(now.filter().filter()));
    model.refresh(now);
  }

  private List<ChartCard> cardList() {
    return List.of(scatter, perEmployee);
  }

  private String measureName(Measured measured) {
    return words.text(measured == Measured.NET_SALES ? "figure.netSales" : "figure.units");
  }

  private void measure(Measured measured) {
    model.measure(measured);
    measures.show(model.measured());
  }

  private void showStatistics(Answer<List<Statistic>> answer) {
    answer.known().ifPresent(statistics::show);
    if (answer.known().isPresent()) {
      warn();
    }
  }

  /** What the numbers do not say: a cause, and without significance not even an association. */
  private void warn() {
    Optional<LinearRegression.Result> line = model.line();
    if (line.isEmpty()) {
      int fewest = EmployeesViewModel.FEWEST_STORES;
      statistics.warn(
          words.text("employees.few"),
          words.text("employees.few.text", context.formats().count(fewest)));
    } else if (line.get().significant()) {
      statistics.warn(
          words.text("employees.cause"),
          words.text("employees.cause.text", model.slope(line.get().slope())));
    } else {
      statistics.warn(words.text("employees.notSure"), words.text("employees.notSure.text"));
    }
  }

  private void showState() {
    Optional<CardState.Message> message = message();
    cardList().forEach(card -> card.showMessage(message));
  }

  private Optional<CardState.Message> message() {
    if (state == null) {
      return Optional.empty();
    }
    Optional<Emptiness> empty = model.emptiness().answer().known().flatMap(found -> found);
    Optional<EmployeeAnalysis.Result> stores = model.stores().answer().known();
    if (empty.isEmpty() && stores.isPresent() && stores.get().rows().isEmpty()) {
      return Optional.of(messages.missing("employees"));
    }
    return empty.map(messages::empty);
  }
}
