package io.tillsight.app.ui.kit;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons; their size and colour come from the style sheets. */
public final class Icons {
  private Icons() {}

  /** An icon that only decorates: what it stands beside carries the name. */
  public static FontIcon of(Feather icon) {
    FontIcon node = new FontIcon(icon);
    node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    node.setMouseTransparent(true);
    return node;
  }
}
