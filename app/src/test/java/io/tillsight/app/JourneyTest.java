package io.tillsight.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.report.Reports;
import io.tillsight.app.ui.OffScreen;
import io.tillsight.app.ui.ScreenFiles;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.ChartCanvas;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.report.ReportSaver;
import io.tillsight.app.ui.shell.DroppedFiles;
import io.tillsight.app.ui.shell.Hooks;
import io.tillsight.app.ui.shell.MainWindow;
import io.tillsight.app.ui.shell.ReportAction;
import io.tillsight.app.ui.shell.WindowSetup;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.ui.wizard.ImportWizard;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.Settings;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.model.Money;
import io.tillsight.sample.DemoShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A user's first session, from files on the window to a PDF, over a real workspace. */
class JourneyTest extends ApplicationTest {
  private static final int PATIENCE_MINUTES = 2;

  @TempDir static Path folder;

  private final Background background = Background.forScreen();
  private final Path pdf = folder.resolve("report.pdf");
  private final OffScreen offScreen = new OffScreen();
  private final ScreenFiles files = new ScreenFiles();
  private Workspace workspace;
  private Stage stage;

  @Override
  public void start(Stage primary) {
    stage = primary;
    Theme.loadFonts();
    Wiring wiring = new Wiring(Locale.ENGLISH, Map.of());
    ReportSaver saver =
        new ReportSaver(
            new Reports(Clock.systemUTC(), Runnable::run),
            (context, suggestion) -> Optional.of(pdf));
    WindowSetup setup =
        new WindowSetup(
            UiMain.tabs(),
            () -> workspace = offScreen.watch(wiring.open(folder.resolve("workspace"))),
            Settings.at(folder.resolve("window.properties")),
            background,
            new Hooks(
                ImportWizard::open,
                List.of(
                    new ReportAction("report.save.seen", saver::seen),
                    new ReportAction("report.save.pdf", saver::pdf))),
            "en",
            System.nanoTime());
    new MainWindow(primary, setup).show();
  }

  @AfterEach
  void close() {
    files.close();
    background.close();
    if (workspace != null) {
      workspace.close();
    }
  }

  @Test
  void dropsFilesChecksImportsFiltersGoesBackAndPrints() throws Exception {
    Map<String, Money> expected = salesOf2026ByRegion();
    Money total = expected.values().stream().reduce(Money.ZERO, Money::plus);
    awaitNode("#first-start");

    drop(shopFiles());
    await(() -> isEnabled("#wizard-import"));
    clickOn("#wizard-import");
    awaitNode("#wizard-done");
    clickOn("#wizard-done");
    awaitNetSales(total);

    String region = pickFirstRegion();
    clickOn("#tab-overview");
    awaitNetSales(expected.get(region));
    assertThat(lookup("#filter-chips").query().lookup(".ts-chip")).isNotNull();

    push(KeyCode.ESCAPE);
    awaitNetSales(total);
    push(KeyCode.SHORTCUT, KeyCode.Z);
    awaitNetSales(expected.get(region));
    push(KeyCode.ESCAPE);

    clickOn("#report");
    clickOn(Words.of(Locale.ENGLISH).text("report.save.pdf"));
    await(() -> Files.exists(pdf));
    assertThatThePdfCanBeRead(card(total));

    Files.delete(pdf);
    clickOn("#report");
    clickOn(Words.of(Locale.ENGLISH).text("report.save.seen"));
    await(() -> Files.exists(pdf));
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("Net sales by month");
    }

    for (Tab tab : UiMain.tabs()) {
      clickOn("#tab-" + tab.key());
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertThat(offScreen.calls()).as("called on the screen's thread").isEmpty();
    assertThat(files.calls()).as("files touched on the screen's thread").isEmpty();
  }

  private void assertThatThePdfCanBeRead(String netSales) throws IOException {
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      String first = new PdfTextExtractor(reader).getTextFromPage(1);
      assertThat(first).contains(netSales, "Jan", "Oct", "Forecast", "2025");
      int images = 0;
      for (int number = 1; number < reader.getXrefSize(); number++) {
        PdfObject object = reader.getPdfObject(number);
        if (object instanceof PRStream stream
            && PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE))) {
          images++;
        }
      }
      assertThat(images).as("images in the report").isZero();
      String drawing =
          new String(reader.getPageContent(1), java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(drawing)
          .as("filled and stroked paths")
          .containsPattern("\\bre\\b")
          .containsPattern("\\bS\\b");
    }
  }

  /** On the tab Regions the first bar of the ranking, by keyboard; its key is the region. */
  private String pickFirstRegion() throws TimeoutException {
    clickOn("#tab-regions");
    await(() -> ranking().isPresent());
    ChartCanvas canvas = ranking().orElseThrow();
    interact(canvas::requestFocus);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    await(() -> lookup("#filter-chips").query().lookup(".ts-chip") != null);
    return canvas.selectedProperty().get().iterator().next();
  }

  private Optional<ChartCanvas> ranking() {
    return lookup(node -> node instanceof ChartCanvas).queryAllAs(ChartCanvas.class).stream()
        .filter(canvas -> canvas.chartProperty().get() instanceof RankedBars)
        .findFirst();
  }

  private String netSales() {
    return lookup(".ts-kpi-value").tryQuery().map(node -> ((Labeled) node).getText()).orElse("");
  }

  private static String card(Money money) {
    return new Formats(Words.of(Locale.ENGLISH), "").moneyCard(money);
  }

  private boolean isEnabled(String query) {
    return lookup(query).tryQuery().map(node -> !node.isDisabled()).orElse(false);
  }

  private void drop(List<Path> files) {
    interact(
        () -> {
          Dragboard board = DroppedFiles.of(files);
          for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            Event.fireEvent(
                stage.getScene(),
                new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null));
          }
        });
  }

  private void awaitNode(String query) throws TimeoutException {
    await(() -> lookup(query).tryQuery().map(Node::isVisible).orElse(false));
  }

  private void awaitNetSales(Money expected) throws TimeoutException {
    try {
      await(() -> netSales().equals(card(expected)));
    } catch (TimeoutException e) {
      assertThat(netSales()).isEqualTo(card(expected)); // says what is shown instead
      throw e;
    }
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<Path> shopFiles() throws IOException {
    Path shop = folder.resolve("shop");
    new DemoShop().copyTo(shop);
    try (Stream<Path> files = Files.list(shop)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  /** Added up from the files, line by line, without the product's own importer. */
  private static Map<String, Money> salesOf2026ByRegion() throws IOException {
    shopFiles();
    Map<String, String> regions = new HashMap<>();
    for (CSVRecord store : records("stores.csv")) {
      regions.put(store.get("code"), store.get("region"));
    }
    Map<String, String> customers = new HashMap<>();
    for (CSVRecord customer : records("customers.csv")) {
      customers.put(customer.get("code"), customer.get("region"));
    }
    Map<String, Money> sales = new HashMap<>();
    for (CSVRecord line : records("sales.csv")) {
      if (line.get("date").startsWith("2026") && !line.get("status").equals("cancelled")) {
        String ofCustomer = customers.getOrDefault(line.get("customer"), "");
        String region = regions.getOrDefault(line.get("store"), ofCustomer);
        sales.merge(region, Money.of(line.get("amount")), Money::plus);
      }
    }
    return sales;
  }

  private static List<CSVRecord> records(String file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(
            folder.resolve("shop").resolve(file),
            java.nio.charset.StandardCharsets.UTF_8,
            format)) {
      return parser.getRecords();
    }
  }
}
