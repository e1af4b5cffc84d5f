package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.words.Words;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * A card of the look: title (what), caption (unit · period · filter), a key or controls at the
 * right, a switch to the table twin of its chart, a menu, and the content or a state of it.
 */
public final class Card extends VBox {
  private static final Duration LOADING_DELAY = Duration.millis(150);

  private final Label title = Texts.of("", "ts-title");
  private final Label caption = Texts.of("", "ts-caption");
  private final HBox key = new HBox();
  private final Label stale = new Tag("", Tag.Tone.WARN);
  private final ToggleButton twinButton;
  private final MenuButton menu;
  private final StackPane body = new StackPane();
  private final PauseTransition loading = new PauseTransition(LOADING_DELAY);
  private Node content = new StackPane();
  private Supplier<? extends Node> twin;
  private Node twinTable;
  private CardState state = CardState.ready();

  /** A card without content; it shows nothing until it is given some. */
  public Card(Words words, String title, String caption) {
    twinButton = Buttons.tool(Feather.LIST, words.text("card.twin"));
    twinButton.setOnAction(event -> refresh());
    menu = Buttons.toolMenu(Feather.MORE_HORIZONTAL, words.text("card.menu"));
    loading.setOnFinished(event -> showBlocks());
    getStyleClass().add("ts-card");
    body.getStyleClass().add("ts-card-body");
    body.setMinSize(0, 0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head(), body);
    setMinSize(0, 0);
    setTitle(title);
    setCaption(caption);
    showHead();
  }

  private Node head() {
    VBox texts = new VBox(title, caption);
    texts.setMinWidth(0);
    key.getStyleClass().add("ts-card-key");
    HBox tools = new HBox(stale, key, twinButton, menu);
    tools.getStyleClass().add("ts-card-tools");
    tools.setMinWidth(USE_PREF_SIZE);
    tools.setMaxHeight(USE_PREF_SIZE);
    HBox head = new HBox(texts, Layouts.spacer(), tools);
    head.getStyleClass().add("ts-card-head");
    return head;
  }

  /** What the card shows. */
  public void setTitle(String text) {
    title.setText(text);
    setAccessibleText(text);
  }

  /** Unit, period and filter, as shown. */
  public String captionText() {
    return caption.getText();
  }

  /** Unit, period and filter. */
  public void setCaption(String text) {
    caption.setText(text);
  }

  /** Key of the marks, or small controls, left of the tools. */
  public void setKey(Node... nodes) {
    key.getChildren().setAll(nodes);
  }

  /** The chart, list or table of the card. */
  public void setContent(Node node) {
    content = node;
    refresh();
  }

  /**
   * Shows a chart with its key and its table twin; follows the canvas when it is given another
   * chart.
   */
  public void setChart(ChartCanvas canvas) {
    setContent(canvas);
    canvas.chartProperty().addListener((o, old, now) -> followChart(now));
    followChart(canvas.chartProperty().get());
  }

  private void followChart(Chart chart) {
    setKey(chart == null ? new Node[0] : Legend.of(chart.legend()));
    setTwin(chart == null ? null : () -> TwinTable.of(chart.table()));
  }

  /** Makes the same figures as a table, when it is first shown; null for no table. */
  public void setTwin(Supplier<? extends Node> table) {
    twin = table;
    twinTable = null;
    showHead();
    refresh();
  }

  /** Entries of the card's menu; the menu is hidden while there are none. */
  public void setMenu(MenuItem... items) {
    menu.getItems().setAll(items);
    showHead();
  }

  /** Entries of the card's menu. */
  public ObservableList<MenuItem> menuItems() {
    return menu.getItems();
  }

  /** Shows the content in this state. */
  public void show(CardState next) {
    state = next;
    refresh();
  }

  private void showHead() {
    showNode(twinButton, twin != null);
    showNode(menu, !menu.getItems().isEmpty());
    showNode(stale, state instanceof CardState.Stale);
  }

  private void refresh() {
    loading.stop();
    getStyleClass().remove("ts-failed");
    body.getStyleClass().remove("ts-stale");
    if (state instanceof CardState.Message message) {
      fill(StatePane.of(message));
      if (message.kind() == CardState.Kind.ERROR) {
        getStyleClass().add("ts-failed");
      }
    } else if (state instanceof CardState.Loading) {
      loading.playFromStart();
    } else {
      fill(figures());
    }
    if (state instanceof CardState.Stale old) {
      stale.setText(old.tag());
      body.getStyleClass().add("ts-stale");
    }
    showHead();
  }

  private Node figures() {
    if (twin == null || !twinButton.isSelected()) {
      return content;
    }
    twinTable = twinTable == null ? twin.get() : twinTable;
    return twinTable;
  }

  /** What is there already stays: to put it there anew would style and lay it out anew. */
  private void fill(Node node) {
    if (!body.getChildren().equals(List.of(node))) {
      body.getChildren().setAll(node);
    }
  }

  private void showBlocks() {
    if (state instanceof CardState.Loading) {
      fill(StatePane.blocks());
    }
  }

  private static void showNode(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
