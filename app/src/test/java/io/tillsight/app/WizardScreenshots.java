package io.tillsight.app;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.shell.DroppedFiles;
import io.tillsight.app.ui.shell.Hooks;
import io.tillsight.app.ui.shell.MainWindow;
import io.tillsight.app.ui.shell.WindowSetup;
import io.tillsight.app.ui.wizard.ImportWizard;
import io.tillsight.app.workspace.Settings;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.table.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the import wizard and the tab Data in all their states, as {@link Screenshots}. */
@Tag("screenshots")
class WizardScreenshots extends ApplicationTest {
  private static final Path OUT = Path.of("target", "screenshots");

  @TempDir Path folder;

  private Stage stage;
  private String suffix;

  @Override
  public void start(Stage primary) {
    stage = primary;
  }

  @ParameterizedTest
  @CsvSource({"light,en,1366,768", "light,fr,1920,1080", "dark,en,1366,768", "dark,fr,1366,768"})
  void everyState(String theme, String language, int width, int height) throws Exception {
    suffix = String.join("-", theme, language, width + "x" + height);
    Background background = Background.forScreen();
    Locale locale = Locale.forLanguageTag(language);
    try (Workspace workspace = new Wiring(locale, Map.of()).open(folder.resolve("shop"))) {
      workspace.importSample(Progress.NONE);
      show(workspace, background, theme, language, width, height);
      WaitForAsyncUtils.waitFor(
          3, TimeUnit.MINUTES, () -> lookup("#status-amounts").tryQuery().isPresent());
      settle();
      states();
    } finally {
      background.close();
    }
  }

  private void states() throws IOException {
    open("wizard-question", List.of(ambiguous("ventes_2026-11-20.csv")));
    open("wizard-many", List.of(french("ventes.csv"), products(), wide(), ambiguous("b.csv")));
    open("wizard-wide", List.of(wide()));
    open("wizard-refused", List.of(Files.writeString(folder.resolve("page.csv"), "<html></html>")));
    open("wizard-clean", List.of(french("export_caisse_" + "x".repeat(120) + ".csv")));
    clickOn("#wizard-import");
    settle();
    save("wizard-receipt");
    clickOn("#wizard-done");
    open("wizard-again", List.of(folder.resolve("export_caisse_" + "x".repeat(120) + ".csv")));
    push(KeyCode.ESCAPE);
    open("wizard-different", List.of(renamed("export_decembre.csv")));
    push(KeyCode.ESCAPE);
    clickOn("#tab-data");
    settle();
    save("data-imports");
  }

  private void open(String name, List<Path> files) {
    interact(
        () -> {
          Dragboard board = DroppedFiles.of(files);
          for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            Event.fireEvent(
                stage.getScene(),
                new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null));
          }
        });
    settle();
    save(name);
  }

  private Path french(String name) throws IOException {
    return FrenchExport.of(400)
        .with(
            "F-209866;31/11/2026;Lille;REF-2;Tabouret chêne;2;74,00;148,00;V",
            "F-211214;15/11/2026;Lille;REF-2;Tabouret chêne;x2;22,50;45,00;V",
            "F-211215;15/11/2026;Lille;REF-2;Tabouret chêne;1;89,00;98,00;V",
            "F-211216;15/11/2026;Nice;REF-3;Vase ambré;-1;149,00;-149,00;avoir")
        .write(folder.resolve(name));
  }

  /** As next month's file would be: two columns under other names. */
  private Path renamed(String name) throws IOException {
    Charset charset = Charset.forName("windows-1252");
    Path file = FrenchExport.of(50).write(folder.resolve(name));
    String text = Files.readString(file, charset);
    String header = text.lines().findFirst().orElseThrow();
    String other = header.replace("magasin", "point de vente").replace("statut", "vendeur");
    return Files.writeString(file, text.replace(header, other), charset);
  }

  private Path ambiguous(String name) throws IOException {
    List<String> lines = new ArrayList<>(List.of("order;date;store;product;quantity;amount"));
    for (int i = 1; i <= 60; i++) {
      lines.add(
          "A-"
              + i
              + ";0"
              + (1 + i % 9)
              + "/0"
              + (1 + i % 3)
              + "/2026;Lyon;P"
              + i % 7
              + ";1;"
              + (10 + i)
              + ",90");
    }
    return Files.write(folder.resolve(name), lines);
  }

  private Path products() throws IOException {
    return Files.writeString(
        folder.resolve("products.csv"), "reference,name,list price\nREF-0,Suspension,129.00\n");
  }

  private Path wide() throws IOException {
    StringBuilder text = new StringBuilder("order,date,amount");
    for (int c = 4; c <= 40; c++) {
      text.append(",another column ").append(c);
    }
    for (int i = 1; i <= 30; i++) {
      text.append("\nW").append(i).append(",2026-11-").append(String.format("%02d", 1 + i % 28));
      text.append(",").append(i).append(".50");
      for (int c = 4; c <= 40; c++) {
        text.append(",value ").append(c);
      }
    }
    return Files.writeString(folder.resolve("wide.csv"), text);
  }

  private void show(
      Workspace workspace,
      Background background,
      String theme,
      String language,
      int width,
      int height) {
    Settings settings = Settings.inMemory();
    settings.put("theme", theme);
    interact(
        () -> {
          Theme.loadFonts();
          WindowSetup setup =
              new WindowSetup(
                  UiMain.tabs(),
                  () -> workspace,
                  settings,
                  background,
                  new Hooks(ImportWizard::open, List.of()),
                  language,
                  System.nanoTime());
          new MainWindow(stage, setup).show();
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  /** Answers come from workers: several rounds of "nothing left to do" let the last ones in. */
  private void settle() {
    for (int pulse = 0; pulse < 50; pulse++) {
      WaitForAsyncUtils.waitForFxEvents();
      WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
    }
  }

  private void save(String name) {
    interact(() -> Picture.of(stage.getScene(), OUT.resolve(name + "-" + suffix + ".png")));
  }
}
