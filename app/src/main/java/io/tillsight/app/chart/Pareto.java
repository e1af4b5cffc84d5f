package io.tillsight.app.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns sorted by size with their cumulative share, which ends at 100 %, and the classes A, B, C.
 *
 * @param subject what it is about; {@code words().share()} names the cumulative share
 * @param items largest first, none below zero
 * @param classes in the order of the items
 * @param borders cumulative shares at which a class ends, such as 0.8 and 0.95
 * @param note the words at the first border, such as {@code 22 of 48 products make 78.7%}
 * @param further heads of columns that only the table shows
 */
public record Pareto(
    Subject subject,
    List<Item> items,
    List<ItemClass> classes,
    List<Double> borders,
    String note,
    List<String> further)
    implements Chart {

  /**
   * One column.
   *
   * @param key the value of the dimension
   * @param name in full
   * @param value not negative
   * @param cumulative share of this and all larger ones, 0 to 1
   * @param further as many cells as the chart has further heads
   */
  public record Item(
      String key, String name, double value, double cumulative, List<TableTwin.Cell> further) {
    /** Copies the list. */
    public Item {
      further = List.copyOf(further);
    }

    /** An item without further cells. */
    public Item(String key, String name, double value, double cumulative) {
      this(key, name, value, cumulative, List.of());
    }
  }

  /**
   * A class of neighbours.
   *
   * @param name such as A
   * @param count how many items it has
   * @param text below its columns
   */
  public record ItemClass(String name, int count, String text) {}

  /** Copies the lists. */
  public Pareto {
    items = List.copyOf(items);
    classes = List.copyOf(classes);
    borders = List.copyOf(borders);
    further = List.copyOf(further);
  }

  /** Without further columns in its table. */
  public Pareto(
      Subject subject,
      List<Item> items,
      List<ItemClass> classes,
      List<Double> borders,
      String note) {
    this(subject, items, classes, borders, note, List.of());
  }

  /** The class of an item; empty where there are no classes. */
  public String classOf(int index) {
    int end = 0;
    for (ItemClass part : classes) {
      end += part.count();
      if (index < end) {
        return part.name();
      }
    }
    return "";
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    List<TableTwin.Row> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      rows.add(
          new TableTwin.RowBuilder(item.key(), subject.labels())
              .text(item.name())
              .exact(item.value())
              .share(item.cumulative())
              .text(classOf(i))
              .cells(item.further())
              .done());
    }
    List<String> heads =
        new ArrayList<>(List.of(words.dimension(), words.actual(), words.share(), "ABC"));
    heads.addAll(further);
    return new TableTwin(heads, rows).trimmed();
  }
}
