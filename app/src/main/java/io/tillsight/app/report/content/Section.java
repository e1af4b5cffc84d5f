package io.tillsight.app.report.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a report.
 *
 * @param title its heading and bookmark; the first section of a report may have none (empty)
 * @param blocks top to bottom
 * @param sheets tables that only a workbook shows, since a page has no room or need for them
 */
public record Section(String title, List<Block> blocks, List<Table> sheets) {
  /** Copies the lists. */
  public Section {
    blocks = List.copyOf(blocks);
    sheets = List.copyOf(sheets);
  }

  /** Without tables of its own for a workbook. */
  static Section of(String title, List<Block> blocks) {
    return new Section(title, blocks, List.of());
  }

  /** The tables of the blocks, then the further ones. */
  public List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Grid grid) {
        tables.add(grid.table());
      }
    }
    tables.addAll(sheets);
    return tables;
  }
}
