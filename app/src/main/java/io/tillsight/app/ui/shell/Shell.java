package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.filter.FilterBar;
import io.tillsight.app.ui.filter.FilterChoices;
import io.tillsight.app.ui.filter.FilterState;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Labels;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Catalogue;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The content of the window in one language, theme and currency. */
final class Shell extends BorderPane implements Desk {
  private final MainWindow window;
  private final ShellModel model;
  private final Words words;
  private final Formats formats;
  private final MenuRow menuRow;
  private final TabRow tabRow;
  private final FilterBar filterBar;
  private final StatusBar statusBar;
  private final ContentPane content;
  private final Map<String, TabView> views = new HashMap<>();
  private final Map<String, TabState> shown = new HashMap<>();
  private final Runnable endListening;
  private String openTab;
  private FilterState shownFilter;
  private Facts shownFacts;

  Shell(MainWindow window, ShellModel model, String currency) {
    this.window = window;
    this.model = model;
    words = window.look().words();
    formats = new Formats(words, currency);
    ShellCommands commands = new ShellCommands(window, this, model);
    menuRow = new MenuRow(words, commands);
    tabRow = new TabRow(words, window.setup(), this, this::context);
    FilterChoices choices =
        new FilterChoices(() -> model.facts().engine(), window.setup().background());
    filterBar = new FilterBar(words, formats, model.filter(), choices, this::labels);
    statusBar = new StatusBar(words, formats, window.setup().startedAt());
    content = new ContentPane();
    endListening = model.filter().onChange(state -> filterChanged());
    setTop(new VBox(menuRow, tabRow, filterBar));
    setCenter(content);
    setBottom(statusBar);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  void close() {
    endListening.run();
  }

  String openTab() {
    return openTab;
  }

  /** What tabs and imports work with; there are neither before there is a workspace. */
  private TabContext context() {
    return new TabContext(
        words,
        formats,
        window.look().theme(),
        window.setup().background(),
        model.filter(),
        model.workspace(),
        this);
  }

  /** Shows what the model knows now. */
  void refresh() {
    menuRow.show(model, words);
    statusBar.show(model);
    tabRow.show(openTab, model.hasData());
    Tab tab = tab(openTab);
    boolean bar = model.hasData() && tab.hasFilter() && !content.hasPage();
    filterBar.setVisible(bar);
    filterBar.setManaged(bar);
    if (model.hasData()) {
      showFilter();
    }
    content.showMain(main(tab));
  }

  /** Chips and comparison are made anew only when the filter or the data have changed. */
  private void showFilter() {
    FilterState state = model.filter().state();
    if (!state.equals(shownFilter) || model.facts() != shownFacts) {
      shownFilter = state;
      shownFacts = model.facts();
      filterBar.show(state);
    }
  }

  private Node main(Tab tab) {
    return switch (model.phase()) {
      case OPENING -> StartPages.opening(words);
      case FAILED -> StartPages.failed(words, model.problem().orElse(null), model::open);
      case OPEN -> model.hasData() ? tabNode(tab) : new FirstStart(words, window, this, model);
    };
  }

  private Node tabNode(Tab tab) {
    TabView view = views.computeIfAbsent(tab.key(), key -> tab.view().apply(context()));
    TabState state = model.tabState();
    if (!state.equals(shown.put(tab.key(), state))) {
      view.refresh(state);
    }
    return view.node();
  }

  private void filterChanged() {
    refresh();
  }

  private Tab tab(String key) {
    return window.setup().tabs().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElse(window.setup().tabs().get(0));
  }

  private Labels labels() {
    Catalogue catalogue =
        model.facts() == null ? Catalogue.EMPTY : model.facts().engine().catalogue();
    return new Labels(words, formats, catalogue);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (content.hasPage()) {
        content.giveToPage(event);
      } else if (!content.closePanelIfAny()) {
        model.filter().clear();
      }
      refresh();
    }
  }

  @Override
  public void open(String tabKey) {
    openTab = tab(tabKey).key();
    content.closePage();
    refresh();
  }

  @Override
  public void chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("import.choose"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(words.text("import.choose.all"), "*.*", "*"),
            new FileChooser.ExtensionFilter(
                words.text("import.choose.tables"),
                List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.json", "*.zip", "*.gz")));
    List<File> files = chooser.showOpenMultipleDialog(window.stage());
    if (files != null) {
      onFilesDropped(files.stream().map(File::toPath).toList());
    }
  }

  @Override
  public void onFilesDropped(List<Path> files) {
    if (!files.isEmpty()) {
      window.setup().hooks().importer().importFiles(context(), files);
    }
  }

  /** Asks for an address and imports the file behind it. */
  void importFromAddress() {
    new AddressImport(words, context(), window.stage()).ask();
  }

  /** Imports the rows on the clipboard; nothing happens when there are none. */
  void pasteRows() {
    PastedRows.copied()
        .ifPresent(
            rows ->
                window
                    .setup()
                    .background()
                    .once(
                        () -> PastedRows.toFile(rows),
                        file -> onFilesDropped(List.of(file)),
                        problem -> ErrorPage.show(words, this, problem)));
  }

  @Override
  public void showPanel(Node panel) {
    content.showPanel(panel);
  }

  @Override
  public void closePanel() {
    content.closePanel();
  }

  @Override
  public void showPage(Node page) {
    content.showPage(page);
    refresh();
  }

  @Override
  public void closePage() {
    content.closePage();
    refresh();
  }

  @Override
  public void dataChanged() {
    model.reload();
  }

  @Override
  public void dataComing(SalesEngine engine, String currency) {
    model.showComing(engine, currency);
  }

  @Override
  public Work begin(String title, Runnable cancel) {
    return statusBar.begin(title, cancel);
  }
}
