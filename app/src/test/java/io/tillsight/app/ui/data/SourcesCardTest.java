package io.tillsight.app.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.filter.FilterModel;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.tab.QuietDesk;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.WorkspaceBench;
import io.tillsight.persistence.Source;
import io.tillsight.persistence.Sources;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** A user in front of the sources of a real workspace. */
class SourcesCardTest extends ApplicationTest {
  private static final String LONG =
      "The server answers 404 for https://example.org/exports/2026/sales-of-november.csv."
          + " Check the address; perhaps the file has another name now.";

  @TempDir static Path folder;

  private WorkspaceBench bench;
  private SourcesCard card;

  @Override
  public void start(Stage stage) throws Exception {
    bench = new WorkspaceBench(java.nio.file.Files.createTempDirectory(folder, "sources"));
    Words words = Words.of(Locale.ENGLISH);
    card =
        new SourcesCard(
            new TabContext(
                words,
                new Formats(words, "EUR"),
                Theme.LIGHT,
                Background.inline(),
                new FilterModel(),
                bench.workspace,
                new QuietDesk()));
    Scene scene = new Scene(new StackPane(card.node()), 504, 214);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    card.load();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Sources kept() {
    return bench.workspace.sources().orElseThrow();
  }

  private TableView<Source> table() {
    return lookup("#sources").queryTableView();
  }

  private Labeled detail() {
    return lookup("#source-detail").query();
  }

  @Test
  void anAddressIsAddedByTheDialogAndLookedAtEveryHour() {
    clickOn("#source-menu").clickOn("Add address…");
    clickOn("#source-address").write("https://example.org/sales.csv").push(KeyCode.ENTER);
    assertThat(kept().all())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.kind()).isEqualTo(Source.Kind.ADDRESS);
              assertThat(source.address()).isEqualTo("https://example.org/sales.csv");
              assertThat(source.interval()).isEqualTo(Duration.ofHours(1));
            });
    assertThat(table().getItems()).hasSize(1);
  }

  @Test
  void whatIsNoAddressIsNotAdded() {
    clickOn("#source-menu").clickOn("Add address…");
    clickOn("#source-address").write("my sales").push(KeyCode.ENTER);
    assertThat(kept().all()).isEmpty();
  }

  @Test
  void theOutcomeOfTheChosenSourceIsSaidInFull() {
    failed("https://example.org/exports/2026/sales-of-november.csv");
    interact(card::load);
    assertThat(detail().isVisible()).as("nothing is chosen").isFalse();
    assertThat(lookup("#refresh-source").<Node>query().isDisabled()).isTrue();

    interact(() -> table().getSelectionModel().select(0));

    assertThat(detail().getText()).isEqualTo(LONG);
    assertThat(detail().lookup(".text")).isInstanceOf(javafx.scene.text.Text.class);
    assertThat(((javafx.scene.text.Text) detail().lookup(".text")).getText())
        .as("as shown, in a card as wide as in a window of 1366")
        .isEqualTo(LONG);
    assertThat(lookup("#refresh-source").<Node>query().isDisabled()).isFalse();
  }

  @Test
  void theChosenSourceStaysChosenWhenTheListIsReadAgainAndCanBeRemoved() {
    failed("https://example.org/a.csv");
    failed("https://example.org/b.csv");
    interact(card::load);
    interact(() -> table().getSelectionModel().select(1));
    interact(card::load);
    assertThat(table().getSelectionModel().getSelectedItem().address()).endsWith("b.csv");

    clickOn("#source-menu").clickOn("Remove");

    assertThat(kept().all())
        .extracting(Source::address)
        .containsExactly("https://example.org/a.csv");
  }

  private void failed(String address) {
    Source source = kept().add(Source.Kind.ADDRESS, address, Duration.ofHours(1));
    kept()
        .update(
            source.after(
                Instant.parse("2026-11-26T12:00:00Z"),
                Source.Outcome.FAILED,
                LONG,
                Source.Mark.NONE));
  }
}
