package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.filter.FilterModel;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/**
 * The window. It is shown before anything slow is done; the workspace is opened after the first
 * frame. Another language or theme rebuilds its content over the same models.
 */
public final class MainWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double NARROW = 1400;
  private static final double LOW = 780;

  private final Stage stage;
  private final WindowSetup setup;
  private final ShellModel model;
  private final LastState last;
  private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
  private Look look;
  private Shell shell;
  private final List<Path> waitingFiles = new ArrayList<>();
  private String openTab;
  private String shownCurrency = "";

  /** A window on this stage, not yet shown. */
  public MainWindow(Stage stage, WindowSetup setup) {
    this.stage = stage;
    this.setup = setup;
    look = Look.of(setup);
    last = new LastState(setup.settings());
    openTab = last.tab();
    model = new ShellModel(setup.background(), setup.opener(), new FilterModel(), last);
    model.onChange(this::modelChanged);
    scene.widthProperty().addListener((o, old, now) -> markSize());
    scene.heightProperty().addListener((o, old, now) -> markSize());
    acceptFiles();
    stage.setScene(scene);
    stage.setOnHiding(event -> keepLast());
    rebuild();
  }

  /** Shows the window, then opens the workspace. */
  public void show() {
    fitToScreen();
    setup.background().once(FirstLook::readChartFiles, read -> {}, MainWindow::chartsUnreadable);
    stage.show();
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (++frames == 2) {
          stop();
          model.open();
        }
      }
    }.start();
  }

  /** Takes files as if they had been dropped; they wait until the workspace is open. */
  public void onFilesDropped(List<Path> files) {
    if (model.workspace() == null) {
      waitingFiles.addAll(files);
    } else {
      shell.onFilesDropped(files);
    }
  }

  /** Asks the workspace again, because something was imported behind the window. */
  public void dataChanged() {
    model.reload();
  }

  /** The filter that all tabs share. */
  public FilterModel filter() {
    return model.filter();
  }

  Look look() {
    return look;
  }

  WindowSetup setup() {
    return setup;
  }

  Stage stage() {
    return stage;
  }

  /** Changes language, theme or density at once and for later sessions. */
  void change(Look other) {
    look = other;
    rebuild();
    setup
        .background()
        .latest(
            "window/look",
            () -> {
              other.keep(setup.settings());
              return other;
            },
            kept -> {},
            MainWindow::unwritable);
  }

  /** On the screen's thread: the window is gone, and the program may end right after. */
  private void keepLast() {
    try {
      last.keepWindow(stage, shell.openTab());
      if (model.hasData()) {
        last.keepFilter(model.workspace().folder(), model.filter().state());
        last.keepCurrency(model.facts().currency());
      }
    } catch (UncheckedIOException problem) {
      unwritable(problem);
    }
  }

  private static void chartsUnreadable(Throwable problem) {
    LoggerFactory.getLogger(MainWindow.class).warn("Files of charts cannot be read", problem);
  }

  /** A disk that cannot be written costs the memory of a choice, not the choice. */
  private static void unwritable(Throwable problem) {
    LoggerFactory.getLogger(MainWindow.class).warn("Settings cannot be kept", problem);
  }

  void close() {
    stage.close();
  }

  private void rebuild() {
    if (shell != null) {
      openTab = shell.openTab();
      shell.close();
    }
    // Mostly it is the one of last time: then the window need not be made anew for the first data.
    shownCurrency = model.facts() == null ? last.currency() : model.facts().currency();
    shell = new Shell(this, model, shownCurrency);
    look.theme().applyTo(scene);
    scene.setRoot(shell);
    markSize();
    shell.open(openTab);
  }

  private void modelChanged() {
    if (model.facts() != null && !model.facts().currency().equals(shownCurrency)) {
      rebuild();
    } else {
      shell.refresh();
    }
    importWaitingFiles();
  }

  private void importWaitingFiles() {
    if (model.workspace() != null && !waitingFiles.isEmpty()) {
      List<Path> files = List.copyOf(waitingFiles);
      waitingFiles.clear();
      shell.onFilesDropped(files);
    }
  }

  private void fitToScreen() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(last.width(WIDTH), screen.getWidth()));
    stage.setHeight(Math.min(last.height(HEIGHT), screen.getHeight()));
    stage.setMinWidth(Math.min(1024, screen.getWidth()));
    stage.setMinHeight(Math.min(640, screen.getHeight()));
    stage.centerOnScreen();
    boolean all = screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT;
    stage.setMaximized(all || last.maximized());
  }

  private void markSize() {
    mark("narrow", scene.getWidth() < NARROW);
    mark("low", scene.getHeight() < LOW);
    mark("compact", look.density().equals("compact"));
    mark("comfortable", look.density().equals("comfortable"));
  }

  private void mark(String pseudoClass, boolean holds) {
    scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass), holds);
  }

  private void acceptFiles() {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            mark("dropping", true);
          }
          event.consume();
        });
    scene.setOnDragExited(event -> mark("dropping", false));
    scene.setOnDragDropped(
        event -> {
          Dragboard board = event.getDragboard();
          mark("dropping", false);
          event.setDropCompleted(board.hasFiles());
          event.consume();
          if (board.hasFiles()) {
            onFilesDropped(board.getFiles().stream().map(File::toPath).toList());
          }
        });
  }
}
