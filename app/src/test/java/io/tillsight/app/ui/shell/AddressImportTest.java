package io.tillsight.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.workspace.Settings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Import from an address: the question, the file behind it, and what is no address. */
class AddressImportTest extends ApplicationTest {
  private static final String SALES = "day,amount\n2026-11-20,10.00\n";

  private final Background background = Background.forScreen();
  private final List<Path> imported = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @Override
  public void start(Stage stage) throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/sales.csv",
        exchange -> {
          byte[] body = SALES.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    Theme.loadFonts();
    new MainWindow(
            stage,
            new WindowSetup(
                List.of(ComingTabs.of("overview")),
                () -> new MemoryWorkspace(false),
                Settings.inMemory(),
                background,
                new Hooks((context, files) -> imported.addAll(files), List.of()),
                "en",
                System.nanoTime()))
        .show();
  }

  @BeforeEach
  void waitForWorkspace() throws Exception {
    await(() -> lookup("#first-start").tryQuery().isPresent());
  }

  @AfterEach
  void close() {
    server.stop(0);
    background.close();
  }

  @Test
  void anAddressOnTheClipboardIsFilledInAndItsFileGoesToTheWizard() throws Exception {
    interact(() -> copy(address("/sales.csv")));
    push(KeyCode.SHORTCUT, KeyCode.U);
    await(() -> lookup("#address").tryQuery().isPresent());
    assertThat(lookup("#address").<TextField>query().getText()).isEqualTo(address("/sales.csv"));

    push(KeyCode.ENTER);

    await(() -> imported.size() == 1);
    assertThat(imported.get(0).getFileName()).hasToString("sales.csv");
    assertThat(Files.readString(imported.get(0))).isEqualTo(SALES);
  }

  @Test
  void whatIsNoAddressIsSaidAndNothingIsFetched() throws Exception {
    interact(() -> copy("my sales of November"));
    push(KeyCode.SHORTCUT, KeyCode.U);
    await(() -> lookup("#address").tryQuery().isPresent());
    assertThat(lookup("#address").<TextField>query().getText()).isEmpty();

    clickOn("#address").write("sales of November").push(KeyCode.ENTER);

    await(() -> lookup(".alert").tryQuery().isPresent());
    assertThat(lookup(".alert .content").queryLabeled().getText())
        .isEqualTo(
            "sales of November is no address of the web. It starts with https:// or http://.");
    assertThat(imported).isEmpty();
  }

  @Test
  void aMissingFileIsSaidWithItsAddress() throws Exception {
    push(KeyCode.SHORTCUT, KeyCode.U);
    await(() -> lookup("#address").tryQuery().isPresent());
    interact(() -> lookup("#address").<TextField>query().setText(address("/gone.csv")));
    push(KeyCode.ENTER);

    await(() -> lookup(".alert").tryQuery().isPresent());
    assertThat(lookup(".alert .content").queryLabeled().getText()).contains("/gone.csv", "404");
    assertThat(imported).isEmpty();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
