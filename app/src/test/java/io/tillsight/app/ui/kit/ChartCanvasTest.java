package io.tillsight.app.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.Samples;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A user with mouse and keyboard in front of a chart. */
class ChartCanvasTest extends ApplicationTest {
  private final List<ChartPick> picks = new ArrayList<>();
  private final List<ChartMenu> menus = new ArrayList<>();
  private final List<ChartBrush> brushes = new ArrayList<>();
  private final List<Mark> proofs = new ArrayList<>();
  private final List<Mark> opened = new ArrayList<>();
  private ChartCanvas canvas;
  private Scene scene;

  @Override
  public void start(Stage stage) {
    canvas = new ChartCanvas();
    canvas.setChart(chart("ranked-bars"));
    canvas.setOnPick(picks::add);
    canvas.setOnMenu(menus::add);
    canvas.setOnProve(proofs::add);
    canvas.setOnOpen(opened::add);
    scene = new Scene(new StackPane(canvas), 600, 300);
    scene.setFill(Color.WHITE);
    stage.setScene(scene);
    stage.show();
    canvas.requestFocus();
  }

  @Test
  void clickPicksTheMarkUnderThePointer() {
    clickOn(at("Lyon"));
    assertThat(picks).hasSize(1);
    assertThat(picks.get(0).mark().name()).isEqualTo("Lyon");
    assertThat(picks.get(0).adding()).isFalse();
  }

  @Test
  void controlClickAdds() {
    press(KeyCode.CONTROL).clickOn(at("Nantes")).release(KeyCode.CONTROL);
    assertThat(picks).extracting(ChartPick::adding).containsExactly(true);
  }

  @Test
  void rightClickAsksForTheMenu() {
    clickOn(at("Nice"), MouseButton.SECONDARY);
    assertThat(picks).isEmpty();
    assertThat(menus).extracting(menu -> menu.mark().name()).containsExactly("Nice");
  }

  @Test
  void doubleClickOpens() {
    doubleClickOn(at("Nice"));
    assertThat(opened).extracting(Mark::name).containsExactly("Nice");
  }

  @Test
  void arrowsWalkAndEnterPicks() {
    type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.F2, KeyCode.UP, KeyCode.ENTER);
    assertThat(picks).extracting(pick -> pick.mark().name()).containsExactly("Bordeaux", "Lyon");
    assertThat(proofs).extracting(Mark::name).containsExactly("Bordeaux");
    assertThat(canvas.getAccessibleText())
        .isEqualTo("Lyon, 2026 €419,880.53, 2025 €392,901.90, ΔPY % +6.9%");
    type(KeyCode.END, KeyCode.ENTER);
    assertThat(picks.get(2).mark().name()).isEqualTo("Saint-Denis (974)");
  }

  @Test
  void shiftF10OpensTheMenuOfTheFocusedMark() {
    press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    assertThat(menus).extracting(menu -> menu.mark().name()).containsExactly("Paris Marais");
  }

  @Test
  void restingShowsExactNumbersInAPopup() throws TimeoutException {
    moveTo(at("Lille"));
    assertThat(canvas.hoveredProperty().get()).map(Mark::name).contains("Lille");
    WaitForAsyncUtils.waitFor(
        1, TimeUnit.MINUTES, () -> listTargetWindows().stream().anyMatch(Popup.class::isInstance));
    moveTo(canvas.localToScreen(300, 299));
    moveTo(at("Nice"));
    assertThat(canvas.hoveredProperty().get()).map(Mark::name).contains("Nice");
  }

  @Test
  void draggingBrushesAPeriod() {
    interact(
        () -> {
          canvas.setOnBrush(brushes::add);
          canvas.setChart(chart("columns"));
        });
    drag(at("Jun")).dropTo(at("Mar"));
    assertThat(brushes).hasSize(1);
    assertThat(brushes.get(0).first().key()).isEqualTo("2026-03");
    assertThat(brushes.get(0).last().key()).isEqualTo("2026-06");
    assertThat(picks).isEmpty();
  }

  @Test
  void selectionDimsTheOtherMarks() {
    Color plain = Color.web(Palette.light().ink(Token.ACTUAL).hex());
    Color dimmed = Color.web(Palette.light().dimmed(Palette.light().ink(Token.ACTUAL)).hex());
    assertThat(colourOfBar("Lyon")).isEqualTo(plain);
    interact(() -> canvas.setSelected(Set.of("Nantes")));
    assertThat(colourOfBar("Lyon")).isEqualTo(dimmed);
    assertThat(colourOfBar("Nantes")).isEqualTo(plain);
  }

  @Test
  void takesItsThemeFromTheStyleSheet() {
    String sheet = "data:text/css,.chart-canvas%20%7B-ts-palette:%22dark%22%7D";
    interact(() -> scene.getStylesheets().add(sheet));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(canvas.currentPalette()).isEqualTo(Palette.dark());
    assertThat(colourOfBar("Lyon")).isEqualTo(Color.web(Palette.dark().ink(Token.ACTUAL).hex()));
  }

  @Test
  void drawsEveryKindOfChart() {
    for (Chart chart : Samples.all().values()) {
      interact(() -> canvas.setChart(chart));
      assertThat(canvas.picture()).isPresent();
    }
    interact(() -> canvas.setChart(null));
    assertThat(canvas.picture()).isEmpty();
  }

  private Color colourOfBar(String name) {
    Box box = mark(name).bounds();
    WritableImage[] image = new WritableImage[1];
    interact(() -> image[0] = canvas.snapshot(null, null));
    // 140 px from the left is inside every bar; the lower third is the actual one.
    return image[0].getPixelReader().getColor(140, (int) (box.bottom() - box.height() * 0.35));
  }

  private Point2D at(String name) {
    Box box = mark(name).bounds();
    return canvas.localToScreen(box.centreX(), box.centreY());
  }

  private Mark mark(String name) {
    return canvas.marks().stream()
        .filter(mark -> mark.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Chart chart(String name) {
    return Samples.all().get(name);
  }
}
