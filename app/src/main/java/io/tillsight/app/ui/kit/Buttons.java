package io.tillsight.app.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** The buttons of the look: outlined, primary, quiet, link, icon, tool. */
public final class Buttons {
  private Buttons() {}

  /** Outlined button. */
  public static Button plain(String text, Runnable action) {
    Button button = new Button(text);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Outlined button with an icon before its text. */
  public static Button plain(Feather icon, String text, Runnable action) {
    Button button = plain(text, action);
    button.setGraphic(Icons.of(icon));
    return button;
  }

  /** The one filled button of a page. */
  public static Button primary(String text, Runnable action) {
    return styled(plain(text, action), "ts-primary");
  }

  /** Button without an outline. */
  public static Button quiet(String text, Runnable action) {
    return styled(plain(text, action), "ts-quiet");
  }

  /** Text in the accent that acts. */
  public static Button link(String text, Runnable action) {
    return styled(plain(text, action), "ts-link");
  }

  /** Square button without an outline; the name is its tooltip and for screen readers. */
  public static Button icon(Feather icon, String name, Runnable action) {
    Button button = plain("", action);
    button.setGraphic(Icons.of(icon));
    return named(styled(button, "ts-quiet", "ts-icon"), name);
  }

  /** Small switch in the head of a card. */
  public static ToggleButton tool(Feather icon, String name) {
    ToggleButton button = new ToggleButton("", Icons.of(icon));
    return named(styled(button, "ts-tool"), name);
  }

  /** Small menu in the head of a card. */
  public static MenuButton toolMenu(Feather icon, String name) {
    MenuButton button = new MenuButton("", Icons.of(icon));
    return named(styled(button, "ts-tool", "ts-icon"), name);
  }

  /** A key cap behind the text of a button. */
  public static <B extends ButtonBase> B withKey(B button, String keys) {
    Node cap = keyCap(keys);
    button.setGraphic(cap);
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  /** A key as it stands on the keyboard. */
  public static Label keyCap(String keys) {
    Label cap = new Label(keys);
    cap.getStyleClass().add("ts-key");
    return cap;
  }

  private static <B extends ButtonBase> B styled(B button, String... classes) {
    button.getStyleClass().addAll(classes);
    return button;
  }

  private static <B extends ButtonBase> B named(B button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    return button;
  }
}
