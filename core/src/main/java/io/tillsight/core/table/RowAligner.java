package io.tillsight.core.table;

import io.tillsight.core.table.source.Dialect;
import io.tillsight.core.table.source.Lines;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordReader;
import java.util.List;

/**
 * Gives a record with a wrong number of fields its cells back, by what the columns hold elsewhere:
 * an empty field too many, a text with an unquoted delimiter, a missing delimiter, or another
 * delimiter in this line. Tells whether there was one clear way.
 */
final class RowAligner {
  private static final char[] OTHERS = {';', ',', '\t', '|', ' ', ':'};
  private static final int WIDEST = 100;
  private static final double CLEARLY = 0.4;
  private static final double STRANGEST = 1;
  private static final double GOOD_PER_FIELD = 0.9;
  private final Layout layout;
  private final ColumnFit fit;

  RowAligner(Layout layout, ColumnFit fit) {
    this.layout = layout;
    this.fit = fit;
  }

  /**
   * A record brought to the width of the table.
   *
   * @param fields the cells, always as many as the width
   * @param sure whether no other way is nearly as good
   */
  record Aligned(List<String> fields, boolean sure) {}

  /** The best reading of a record. */
  Aligned align(RawRecord odd) {
    Alignment own = new Alignment(odd.fields(), layout.width(), fit, layout.dialect().delimiter());
    Alignment best = own;
    if (odd.fields().size() < layout.width() && odd.fields().size() <= 1 + layout.width() / 2) {
      for (char delimiter : OTHERS) {
        Alignment other =
            delimiter == layout.dialect().delimiter() ? null : resplit(odd, delimiter);
        if (other != null && other.cost() < best.cost()) {
          best = other;
        }
      }
    }
    boolean good = best.cost() < Math.max(2, GOOD_PER_FIELD * layout.width());
    boolean sure = good && !best.lacksCell() && best.margin() > CLEARLY && allFit(best.cells());
    return new Aligned(best.cells(), sure);
  }

  private Alignment resplit(RawRecord odd, char delimiter) {
    Dialect dialect = layout.dialect().withDelimiter(delimiter).withPadding(false);
    List<String> fields = new RecordReader(new OneLine(odd.raw()), dialect, 0).next().fields();
    if (fields.size() < layout.width()
        || fields.size() > 2 * layout.width() + 20
        || layout.width() > WIDEST) {
      return null;
    }
    return new Alignment(fields, layout.width(), fit, delimiter);
  }

  private boolean allFit(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (fit.cost(i, cells.get(i)) > STRANGEST) {
        return false;
      }
    }
    return true;
  }

  /** One text as a source of lines. */
  static final class OneLine implements Lines {
    private String text;

    OneLine(String text) {
      this.text = text;
    }

    @Override
    public String next() {
      String line = text;
      text = null;
      return line;
    }

    @Override
    public String end() {
      return "";
    }
  }
}
