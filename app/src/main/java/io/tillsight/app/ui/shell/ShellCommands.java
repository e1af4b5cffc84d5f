package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.filter.CompareWith;
import io.tillsight.app.ui.filter.FilterModel;
import io.tillsight.app.ui.filter.PeriodPreset;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;

/** All that the window can do, as menus and as a list to search. */
final class ShellCommands {
  private static final List<String> DENSITIES = List.of("compact", "normal", "comfortable");

  private final MainWindow window;
  private final Shell shell;
  private final ShellModel model;
  private final Words words;

  ShellCommands(MainWindow window, Shell shell, ShellModel model) {
    this.window = window;
    this.shell = shell;
    this.model = model;
    words = window.look().words();
  }

  List<Menu> menus() {
    Menu file = CommandMenu.of(words.text("menu.file"), file());
    Menu edit = CommandMenu.of(words.text("menu.edit"), edit());
    Menu view = CommandMenu.of(words.text("menu.view"), tabs());
    view.getItems().add(new SeparatorMenuItem());
    view.getItems().addAll(theme(), language(), density());
    CommandMenu.add(view, fullScreen());
    Menu analyse = CommandMenu.of(words.text("menu.analyse"), analyse());
    Menu help = CommandMenu.of(words.text("menu.help"), help());
    return List.of(file, edit, view, analyse, help);
  }

  /** Everything that a search may find. */
  List<Command> all() {
    List<Command> all = new ArrayList<>(tabs());
    all.addAll(file());
    all.addAll(edit());
    all.addAll(analyse());
    all.addAll(themes());
    all.addAll(languages());
    all.add(fullScreen());
    all.addAll(help());
    return all;
  }

  private List<Command> file() {
    return List.of(
        Command.of(words.text("menu.file.import"), "Shortcut+O", shell::chooseFiles)
            .when(() -> model.workspace() != null),
        Command.of(words.text("menu.file.address"), "Shortcut+U", shell::importFromAddress)
            .when(() -> model.workspace() != null),
        Command.of(words.text("start.paste"), "Shortcut+V", shell::pasteRows)
            .when(() -> model.workspace() != null),
        Command.of(words.text("menu.file.quit"), "Shortcut+Q", window::close));
  }

  private List<Command> edit() {
    FilterModel filter = model.filter();
    return List.of(
        Command.of(words.text("filter.undo"), "Shortcut+Z", filter::undo).when(filter::canUndo),
        Command.of(words.text("filter.redo"), "Shortcut+Y", filter::redo).when(filter::canRedo),
        Command.of(words.text("menu.edit.clear"), "", filter::clear)
            .when(() -> filter.state().isClearable()));
  }

  private List<Command> tabs() {
    List<Command> commands = new ArrayList<>();
    for (Tab tab : window.setup().tabs()) {
      String keys = commands.size() < 9 ? "Shortcut+" + (commands.size() + 1) : "";
      commands.add(Command.of(words.text(tab.titleKey()), keys, () -> shell.open(tab.key())));
    }
    return commands;
  }

  private List<Command> analyse() {
    List<Command> commands = new ArrayList<>();
    for (PeriodPreset preset : PeriodPreset.values()) {
      String text = words.text("menu.analyse.period", words.text(preset.key()));
      commands.add(Command.of(text, "", () -> model.filter().choose(preset)).when(model::hasData));
    }
    for (CompareWith base : CompareWith.values()) {
      String text = words.text("menu.analyse.compare", words.text(base.key()));
      commands.add(
          Command.of(text, "", () -> model.filter().compareWith(base)).when(model::hasData));
    }
    return commands;
  }

  private List<Command> help() {
    return List.of(
        Command.of(words.text("menu.help.keys"), "Shortcut+Slash", this::showKeys),
        Command.of(words.text("menu.help.about"), "", this::showAbout));
  }

  private Command fullScreen() {
    return Command.of(
        words.text("menu.view.fullScreen"),
        "F11",
        () -> window.stage().setFullScreen(!window.stage().isFullScreen()));
  }

  private List<Command> themes() {
    return Arrays.stream(Theme.values())
        .map(
            theme ->
                Command.of(
                    words.text("theme." + theme.key()),
                    "",
                    () -> window.change(window.look().in(theme))))
        .toList();
  }

  private List<Command> languages() {
    return words.languages().stream()
        .map(
            tag ->
                Command.of(
                    words.text("language." + tag),
                    "",
                    () -> window.change(window.look().speaking(tag))))
        .toList();
  }

  private Menu theme() {
    int chosen = window.look().theme().ordinal();
    return CommandMenu.choice(words.text("menu.view.theme"), themes(), chosen);
  }

  /** The language that is spoken, in its own words. */
  String languageName() {
    return words.text("language." + words.locale().getLanguage());
  }

  /** All languages, the spoken one chosen. */
  Menu language() {
    int chosen = words.languages().indexOf(words.locale().getLanguage());
    return CommandMenu.choice(words.text("menu.view.language"), languages(), chosen);
  }

  private Menu density() {
    List<Command> commands =
        DENSITIES.stream()
            .map(
                density ->
                    Command.of(
                        words.text("density." + density),
                        "",
                        () -> window.change(window.look().spaced(density))))
            .toList();
    int chosen = DENSITIES.indexOf(window.look().density());
    return CommandMenu.choice(words.text("menu.view.density"), commands, chosen);
  }

  void showKeys() {
    HelpPages.showKeys(words, shell, all());
  }

  private void showAbout() {
    HelpPages.showAbout(words, shell);
  }
}
