package io.tillsight.app.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Areas by size inside areas by size, shaded by change.
 *
 * @param subject what it is about
 * @param groups largest first
 * @param shades of the relative change
 * @param note the words before the legend, such as {@code Area = net sales. ΔPY}
 */
public record Treemap(Subject subject, List<Group> groups, Shades shades, String note)
    implements Chart {

  /**
   * A group of areas.
   *
   * @param key the value of the first dimension
   * @param name above its areas
   * @param value its sum, above 0
   * @param leaves largest first
   */
  public record Group(String key, String name, double value, List<Leaf> leaves) {
    /** Copies the list. */
    public Group {
      leaves = List.copyOf(leaves);
    }
  }

  /**
   * One area.
   *
   * @param key the value of the second dimension
   * @param name in the area
   * @param value its size, above 0
   * @param change relative; NaN where unknown
   */
  public record Leaf(String key, String name, double value, double change) {}

  /** Copies the list. */
  public Treemap {
    groups = List.copyOf(groups);
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    List<TableTwin.Row> rows = new ArrayList<>();
    for (Group group : groups) {
      rows.add(
          new TableTwin.RowBuilder(group.key(), subject.labels())
              .text(group.name())
              .text("")
              .exact(group.value())
              .text("")
              .done());
      for (Leaf leaf : group.leaves()) {
        rows.add(
            new TableTwin.RowBuilder(leaf.key(), subject.labels())
                .text(group.name())
                .text(leaf.name())
                .exact(leaf.value())
                .change(leaf.change())
                .done());
      }
    }
    return new TableTwin(List.of(words.dimension(), "", words.actual(), words.change()), rows);
  }
}
