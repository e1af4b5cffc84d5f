package io.tillsight.app.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;

/** Controls and charts have the same colours, and nothing else holds a colour. */
class ThemeTest extends ApplicationTest {
  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(");
  private static final Path SHEETS = Path.of("src/main/resources/io/tillsight/app/ui/kit");

  private final Region sample = new Region();
  private Scene scene;

  @Override
  public void start(Stage stage) {
    scene = new Scene(new Pane(sample), 100, 100);
    stage.setScene(scene);
    stage.show();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theSheetCarriesThePalette(Theme theme) {
    Palette palette = Palette.named(theme.key());
    interact(() -> theme.applyTo(scene));
    for (Token token : Token.values()) {
      interact(() -> show(token));
      assertThat(sample.getBackground().getFills().get(0).getFill())
          .as("%s of %s", token.cssName(), theme)
          .isEqualTo(Color.web(palette.ink(token).hex()));
    }
  }

  @Test
  void onlyTheSheetsOfTokensHoldColours() throws IOException {
    for (String sheet : List.of("components.css", "controls.css")) {
      assertThat(HEX.matcher(Files.readString(SHEETS.resolve(sheet))).find()).as(sheet).isFalse();
    }
  }

  @Test
  void noViewStylesANodeInCode() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/tillsight/app/ui"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertThat(Files.readString(file)).as("%s", file).doesNotContain(".setStyle(");
      }
    }
  }

  private void show(Token token) {
    sample.setStyle("-fx-background-color: " + token.cssName() + ";");
    sample.applyCss();
  }
}
