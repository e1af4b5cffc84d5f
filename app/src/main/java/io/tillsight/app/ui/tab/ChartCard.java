package io.tillsight.app.ui.tab;

import io.tillsight.app.chart.TableTwin;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.ChartCanvas;
import io.tillsight.app.ui.kit.ChartLegend;
import io.tillsight.app.ui.kit.ChartPick;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Selection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * A card that shows the figure of a question: title and caption, the chart with its key, notes, the
 * table twin, and its states. Over a dimension, a click on a mark filters by it and the chart shows
 * its own part of the filter.
 */
public final class ChartCard {
  private static final Duration OLD_AFTER = Duration.millis(500);
  private static final int MOST_NAMED = 2;

  private final TabContext context;
  private final Messages messages;
  private final Card card;
  private final ChartCanvas canvas = new ChartCanvas();
  private final ChartLegend legend;
  private final HBox controls = new HBox(8);
  private final Label notes = Texts.wrapped("", "ts-caption");
  private final VBox content = new VBox(4, canvas, notes);
  private final PauseTransition old = new PauseTransition(OLD_AFTER);
  private final MarkMenu menu;
  private Dimension dimension;
  private Predicate<Mark> pickable = mark -> true;
  private Function<Mark, String> keyOf = Mark::key;
  private Dimension secondDimension;
  private Function<Mark, Optional<Pick>> others = mark -> Optional.empty();
  private Filter filter = Filter.ALL;
  private Optional<CardState.Message> message = Optional.empty();
  private Answer<? extends Figure<?>> answer = new Answer.Waiting<>(Optional.empty());
  private Runnable again = () -> {};
  private CardState.Message nothing;
  private Figure<?> figure;
  private boolean hasLegend = true;

  /** A card without a figure. */
  public ChartCard(TabContext context, String title) {
    this.context = context;
    messages = new Messages(context);
    card = new Card(context.words(), title, "");
    legend = new ChartLegend(context.theme());
    menu = new MarkMenu(context);
    whenEmpty(context.words().text("state.empty.title"), context.words().text("state.empty.here"));
    VBox.setVgrow(canvas, Priority.ALWAYS);
    content.setMinSize(0, 0);
    notes.setVisible(false);
    notes.setManaged(false);
    controls.setVisible(false);
    controls.setManaged(false);
    card.setKey(controls, legend);
    card.setContent(content);
    card.setMenu(copyItem());
    canvas.setOnPick(this::picked);
    canvas.setOnMenu(asked -> showMenu(asked.mark(), asked.screenX(), asked.screenY()));
    old.setOnFinished(
        event -> card.show(new CardState.Stale(context.words().text("state.stale.updating"))));
  }

  /** Marks are keys of this dimension: a click filters by them, Ctrl adds. Null for none. */
  public ChartCard over(Dimension keys) {
    dimension = keys;
    return this;
  }

  /** What of a mark is the key, where it is not the first of its two. */
  public ChartCard keyedBy(Function<Mark, String> key) {
    keyOf = key;
    return this;
  }

  /**
   * Some of its marks are keys of a second dimension: categories around products, stores as parts
   * of bars.
   *
   * @param second the second dimension
   * @param key of a mark of the second dimension; empty for a mark of the first
   * @param name what to call such a mark
   */
  public ChartCard and(
      Dimension second, Function<Mark, Optional<String>> key, Function<Mark, String> name) {
    others = mark -> key.apply(mark).map(found -> new Pick(second, found, name.apply(mark)));
    secondDimension = second;
    return this;
  }

  /** Only these marks can be picked, for example no totals. */
  public ChartCard pickable(Predicate<Mark> test) {
    pickable = test;
    return this;
  }

  /** Leaves the key to a neighbour that explains the same marks. */
  public ChartCard withoutLegend() {
    hasLegend = false;
    return this;
  }

  /** Controls in the head, left of the key. */
  public ChartCard controls(Node... nodes) {
    controls.getChildren().setAll(nodes);
    controls.setVisible(nodes.length > 0);
    controls.setManaged(nodes.length > 0);
    return this;
  }

  /** What to say when there is a figure but nothing in it. */
  public ChartCard whenEmpty(String title, String text) {
    nothing = messages.plain(title, text);
    return this;
  }

  /** Something below the chart, such as a line that balances. */
  public ChartCard footer(Node node) {
    content.getChildren().setAll(canvas, notes, node);
    return this;
  }

  /** Shows whatever the question is answered, from now on. */
  public ChartCard answering(Question<? extends Figure<?>> question) {
    again = question::again;
    question.onAnswer(this::show);
    return this;
  }

  /** As {@link #answering}, for an answer that holds its figure and more. */
  public <T> ChartCard showing(Question<T> question, Function<T, Figure<?>> figure) {
    again = question::again;
    question.onAnswer(found -> show(found.map(figure)));
    return this;
  }

  /** The card, to be placed. */
  public Card node() {
    return card;
  }

  /** The chart, for hover echoes and brushes. */
  public ChartCanvas canvas() {
    return canvas;
  }

  /** Shows the chart's own part of this filter: the rest of its marks step back. */
  public void showSelection(Filter now) {
    filter = now;
    canvas.setSelected(selected());
    showCaption();
  }

  /** A message that stands instead of any figure; empty shows figures again. */
  public void showMessage(Optional<CardState.Message> instead) {
    message = instead;
    refresh();
  }

  private void show(Answer<? extends Figure<?>> next) {
    answer = next;
    refresh();
  }

  private void refresh() {
    old.stop();
    if (message.isPresent() && !mayStillAnswer()) {
      card.show(message.get());
    } else if (answer instanceof Answer.Failed<?> failed) {
      card.show(messages.error(failed.problem(), again));
    } else if (answer.known().isEmpty()) {
      card.show(CardState.loading());
    } else {
      draw(answer.known().get());
    }
  }

  /** A chart leaves its own selection out, so it may have marks where all others are empty. */
  private boolean mayStillAnswer() {
    return message.get().kind() == CardState.Kind.EMPTY
        && dimension != null
        && filter.selections().containsKey(dimension);
  }

  private void draw(Figure<?> next) {
    if (next != figure) {
      figure = next;
      describe();
    }
    showCaption();
    canvas.setSelected(selected());
    card.show(figure.isEmpty() ? message.orElse(nothing) : CardState.ready());
    if (answer instanceof Answer.Waiting<?>) {
      old.playFromStart();
    }
  }

  private void describe() {
    card.setTitle(figure.title());
    legend.show(hasLegend ? figure.chart().legend() : List.of());
    canvas.setChart(figure.chart());
    notes.setText(String.join(" ", figure.notes()));
    notes.setVisible(!figure.notes().isEmpty());
    notes.setManaged(!figure.notes().isEmpty());
    TableTwin table = figure.table();
    card.setTwin(() -> TwinTable.of(table));
  }

  /** Says which marks are selected, by the names that the chart gives them. */
  private void showCaption() {
    if (figure == null) {
      return;
    }
    Set<String> chosen = selected();
    List<String> names =
        figure.table().rows().stream()
            .filter(row -> chosen.contains(row.key()))
            .map(row -> row.cells().get(0).text())
            .distinct()
            .toList();
    String said = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    if (names.size() > MOST_NAMED) {
      said += " +" + context.formats().count(names.size() - MOST_NAMED);
    }
    card.setCaption(
        said.isEmpty()
            ? figure.caption()
            : figure.caption() + " · " + context.words().text("card.selected", said));
  }

  private void picked(ChartPick asked) {
    if (canPick(asked.mark())) {
      Pick pick = pick(asked.mark());
      context.filter().toggle(pick.dimension(), pick.key(), asked.adding());
    }
  }

  private void showMenu(Mark mark, double x, double y) {
    if (canPick(mark)) {
      Pick pick = pick(mark);
      menu.show(canvas, pick.dimension(), pick.key(), pick.name(), x, y);
    }
  }

  private boolean canPick(Mark mark) {
    return dimension != null && pickable.test(mark);
  }

  /** What a mark filters by. */
  private record Pick(Dimension dimension, String key, String name) {}

  private Pick pick(Mark mark) {
    return others.apply(mark).orElseGet(() -> new Pick(dimension, keyOf.apply(mark), mark.name()));
  }

  /** The keys that count, of both dimensions. */
  private Set<String> selected() {
    Set<String> all = new HashSet<>(selected(dimension));
    all.addAll(selected(secondDimension));
    return all;
  }

  /** The keys of a dimension that count; when keys are left out, all the others of the chart. */
  private Set<String> selected(Dimension of) {
    Selection selection = of == null ? null : filter.selections().get(of);
    if (selection == null || figure == null) {
      return Set.of();
    }
    if (!selection.excluded()) {
      return selection.keys();
    }
    return figure.table().rows().stream()
        .map(TableTwin.Row::key)
        .filter(selection::accepts)
        .collect(Collectors.toSet());
  }

  private MenuItem copyItem() {
    MenuItem copy = new MenuItem(context.words().text("card.copy"));
    copy.setOnAction(
        event -> {
          if (figure != null) {
            TwinTable.of(figure.table()).copy();
          }
        });
    return copy;
  }
}
