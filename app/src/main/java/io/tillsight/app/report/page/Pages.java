package io.tillsight.app.report.page;

import io.tillsight.app.report.content.Block;
import io.tillsight.app.report.content.Report;
import io.tillsight.app.report.content.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A report on pages.
 *
 * @param sheets the pages
 * @param bookmarks where sections begin
 */
public record Pages(List<Sheet> sheets, List<Bookmark> bookmarks) {

  /**
   * The beginning of a section.
   *
   * @param title its heading
   * @param page from 0
   * @param y pixels from the upper edge of the page
   */
  public record Bookmark(String title, int page, double y) {}

  /** Copies the lists. */
  public Pages {
    sheets = List.copyOf(sheets);
    bookmarks = List.copyOf(bookmarks);
  }

  /** Lays a report out; the numbers of the pages are in place. */
  public static Pages of(Report report) {
    PageFlow flow = new PageFlow();
    PageFrame frame = new PageFrame(report.head());
    frame.title(flow);
    List<Bookmark> bookmarks = new ArrayList<>();
    for (Section section : report.sections()) {
      if (!section.title().isEmpty()) {
        SectionHead.place(section, flow);
        bookmarks.add(new Bookmark(section.title(), flow.page(), flow.y() - SectionHead.HEIGHT));
      }
      section.blocks().forEach(block -> place(block, flow, report.head()));
    }
    return new Pages(frame.around(flow.pages()), bookmarks);
  }

  private static void place(Block block, PageFlow flow, Report.Head head) {
    if (block instanceof Block.Message message) {
      Prose.message(message.text()).place(flow);
    } else if (block instanceof Block.Paragraph paragraph) {
      Prose.paragraph(paragraph.text()).place(flow);
    } else if (block instanceof Block.Cards cards) {
      new CardRow(cards.figures()).place(flow);
    } else if (block instanceof Block.Drawing drawing) {
      new ChartBox(drawing, Paper.CONTENT).place(flow);
    } else if (block instanceof Block.Pair pair) {
      ChartBox.place(pair, flow);
    } else if (block instanceof Block.Lists lists) {
      new ItemLists(lists).place(flow);
    } else if (block instanceof Block.Grid grid) {
      TableBox.place(grid.table(), head.texts().continued(), flow);
    } else if (block instanceof Block.Terms terms) {
      new TermList(terms.terms()).place(flow);
    }
  }

  /** Height that the beginning of a block needs, so that no heading stands alone. */
  static double firstHeight(Section section) {
    if (section.blocks().isEmpty()) {
      return 0;
    }
    Block first = section.blocks().get(0);
    if (first instanceof Block.Drawing drawing) {
      return new ChartBox(drawing, Paper.CONTENT).height();
    }
    if (first instanceof Block.Pair pair) {
      return ChartBox.height(pair);
    }
    return 140;
  }
}
