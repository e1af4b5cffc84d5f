package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Highlight;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.layout.ChartLayout;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * Shows one chart and lets the user point, click, drag and walk through it by keyboard. It draws
 * again when its size, its chart, its selection, the theme or the scale of the screen changes.
 *
 * <p>The theme comes from the style sheet: {@code .chart-canvas { -ts-palette: "dark"; }}.
 */
public final class ChartCanvas extends Region {
  private static final double SMALLEST = 40;

  private final ObjectProperty<Chart> chart = new SimpleObjectProperty<>(this, "chart");
  private final ObjectProperty<Set<String>> selected =
      new SimpleObjectProperty<>(this, "selected", Set.of());
  private final ObjectProperty<Set<String>> echoed =
      new SimpleObjectProperty<>(this, "echoed", Set.of());
  private final ReadOnlyObjectWrapper<Optional<Mark>> hovered =
      new ReadOnlyObjectWrapper<>(this, "hovered", Optional.empty());
  private final StyleableStringProperty palette = ChartStyle.paletteOf(this);
  private final ChartLayers layers = new ChartLayers();
  private final ChartKeys keys = new ChartKeys(this);
  private final ChartPointer pointer = new ChartPointer(this);
  private final ChartPopup popup = new ChartPopup(this);

  private Consumer<ChartPick> onPick = pick -> {};
  private Consumer<ChartMenu> onMenu = menu -> {};
  private Consumer<Mark> onOpen = mark -> {};
  private Consumer<Mark> onProve = mark -> {};
  private Consumer<ChartBrush> onBrush;
  private Picture picture;
  private boolean outdated = true;

  /** An empty chart. */
  public ChartCanvas() {
    getStyleClass().add("chart-canvas");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(SMALLEST, SMALLEST);
    getChildren().addAll(layers.nodes());
    chart.addListener(
        (property, before, now) -> {
          keys.forget();
          redraw();
        });
    selected.addListener((property, before, now) -> redraw());
    echoed.addListener((property, before, now) -> drawState());
    hovered.addListener((property, before, now) -> drawState());
    focusedProperty().addListener((property, before, now) -> drawState());
    keys.install();
    pointer.install();
    popup.install();
  }

  /** What to show; null shows nothing. */
  public void setChart(Chart newChart) {
    chart.set(newChart);
  }

  /** What to show; null shows nothing. */
  public ObjectProperty<Chart> chartProperty() {
    return chart;
  }

  /** The keys that the user chose in this chart; the other marks are dimmed. Empty dims nothing. */
  public void setSelected(Set<String> keysOfMarks) {
    selected.set(Set.copyOf(keysOfMarks));
  }

  /** The keys that the user chose in this chart. */
  public ObjectProperty<Set<String>> selectedProperty() {
    return selected;
  }

  /** The keys under the pointer in another chart; they are tinted here too. */
  public ObjectProperty<Set<String>> echoedProperty() {
    return echoed;
  }

  /** The mark under the pointer; bind other charts' echo to it. */
  public ReadOnlyObjectProperty<Optional<Mark>> hoveredProperty() {
    return hovered.getReadOnlyProperty();
  }

  /** Called when a mark is clicked or Enter is pressed on it. */
  public void setOnPick(Consumer<ChartPick> handler) {
    onPick = handler;
  }

  /** Called for the context menu of a mark: right click, Shift+F10, menu key. */
  public void setOnMenu(Consumer<ChartMenu> handler) {
    onMenu = handler;
  }

  /** Called when a mark is double-clicked. */
  public void setOnOpen(Consumer<Mark> handler) {
    onOpen = handler;
  }

  /** Called when F2 asks for the proof of a mark. */
  public void setOnProve(Consumer<Mark> handler) {
    onProve = handler;
  }

  /** Called when a period was brushed; without a handler dragging does nothing. */
  public void setOnBrush(Consumer<ChartBrush> handler) {
    onBrush = handler;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return ChartStyle.metaData();
  }

  /** What the style sheet may set on any chart. */
  public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
    return ChartStyle.metaData();
  }

  @Override
  protected void layoutChildren() {
    outdated |= layers.resize(getWidth(), getHeight());
    draw();
  }

  /** Draws again with the next frame, once, however often it is asked for until then. */
  void redraw() {
    outdated = true;
    requestLayout();
  }

  private void draw() {
    if (!outdated) {
      return;
    }
    outdated = false;
    if (chart.get() == null || getWidth() < 1 || getHeight() < 1) {
      picture = null;
      layers.clear();
      return;
    }
    Frame frame =
        new Frame(
            getWidth(),
            getHeight(),
            deviceScale(),
            currentPalette(),
            new Highlight(selected.get()));
    picture = ChartLayout.picture(chart.get(), frame);
    layers.draw(picture);
    drawState();
  }

  void drawState() {
    if (outdated || picture == null) {
      return;
    }
    layers.drawState(
        picture,
        hovered.get().map(List::of).orElse(List.of()),
        marksOf(echoed.get()),
        isFocused() ? keys.ringed() : Optional.empty(),
        pointer.brush());
    setAccessibleText(
        keys.focused().map(Mark::spoken).orElseGet(() -> chart.get().subject().title()));
  }

  StyleableStringProperty paletteName() {
    return palette;
  }

  Palette currentPalette() {
    return ChartStyle.palette(palette.get());
  }

  Optional<Picture> picture() {
    draw();
    return Optional.ofNullable(picture);
  }

  List<Mark> marks() {
    return picture().map(Picture::marks).orElse(List.of());
  }

  boolean brushable() {
    return onBrush != null;
  }

  void hover(Optional<Mark> mark) {
    hovered.set(mark);
  }

  void pick(Mark mark, boolean adding) {
    onPick.accept(new ChartPick(mark, adding));
  }

  void menu(Mark mark, double screenX, double screenY) {
    onMenu.accept(new ChartMenu(mark, screenX, screenY));
  }

  void open(Mark mark) {
    onOpen.accept(mark);
  }

  void prove(Mark mark) {
    onProve.accept(mark);
  }

  void brushed(ChartBrush brush) {
    onBrush.accept(brush);
  }

  void hideRing() {
    keys.hideRing();
    drawState();
  }

  void focusOn(Mark mark) {
    keys.focus(mark);
  }

  private List<Mark> marksOf(Set<String> wanted) {
    return wanted.isEmpty()
        ? List.of()
        : marks().stream().filter(mark -> wanted.contains(mark.key())).toList();
  }

  private double deviceScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }
}
