package io.tillsight.app.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Waits for the workspace, presses a button if asked to, saves the screen and ends. */
final class ScreenShot extends AnimationTimer {
  private static final int SETTLED = 40;

  private final Stage stage;
  private final String press;
  private final Path file;
  private int frames;

  ScreenShot(Stage stage, String press, Path file) {
    this.stage = stage;
    this.press = press;
    this.file = file;
  }

  @Override
  public void handle(long now) {
    Node state = stage.getScene().lookup("#status-state");
    if (state == null || ((Labeled) state).getText().startsWith("Open")) {
      return;
    }
    frames++;
    if (frames == SETTLED && !press.isEmpty()) {
      ((ButtonBase) stage.getScene().lookup("#" + press)).fire();
    }
    if (frames == 2 * SETTLED) {
      stop();
      save(new Robot().getScreenCapture(null, Screen.getPrimary().getBounds()));
      Platform.exit();
    }
  }

  private void save(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
