package io.tillsight.app.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** Arrangements that every page uses. */
public final class Layouts {
  /** Gap between cards. */
  public static final double GAP = 12;

  private Layouts() {}

  /** Takes all the room that is left in a row. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /**
   * An empty grid whose columns and rows share the room by these weights; place cards with {@link
   * #place}.
   */
  public static GridPane grid(double[] columns, double[] rows) {
    GridPane grid = new GridPane(GAP, GAP);
    double width = sum(columns);
    for (double column : columns) {
      ColumnConstraints share = new ColumnConstraints(0, 0, Double.MAX_VALUE);
      share.setPercentWidth(100 * column / width);
      grid.getColumnConstraints().add(share);
    }
    double height = sum(rows);
    for (double row : rows) {
      RowConstraints share = new RowConstraints(0, 0, Double.MAX_VALUE);
      share.setPercentHeight(100 * row / height);
      grid.getRowConstraints().add(share);
    }
    return grid;
  }

  /** Puts a card into a cell, over several columns when asked; it fills the cell. */
  public static void place(GridPane grid, Node card, int column, int row, int columnSpan) {
    GridPane.setHgrow(card, Priority.ALWAYS);
    GridPane.setVgrow(card, Priority.ALWAYS);
    grid.add(card, column, row, columnSpan, 1);
  }

  private static double sum(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
