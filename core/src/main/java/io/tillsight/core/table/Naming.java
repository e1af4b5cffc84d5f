package io.tillsight.core.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for the columns: unique, none empty; empty columns at the edges are no columns. */
final class Naming {
  private final Layout layout;
  private final int lead;
  private final int end;
  private final List<String> names = new ArrayList<>();
  private final List<String[]> told = new ArrayList<>();

  Naming(Layout layout, List<ColumnStatistics> counts) {
    this.layout = layout;
    int from = 0;
    int to = layout.width();
    while (to > 1 && isNothing(to - 1, counts)) {
      to--;
    }
    while (from < to - 1 && isNothing(from, counts)) {
      from++;
    }
    lead = from;
    end = to;
    name();
  }

  private boolean isNothing(int field, List<ColumnStatistics> counts) {
    return (!layout.hasHeader() || layout.header().get(field).isEmpty())
        && counts.get(field).filled == 0;
  }

  private void name() {
    Set<String> used = new HashSet<>();
    for (int i = 0; i < layout.width(); i++) {
      String header = layout.hasHeader() ? layout.header().get(i) : "";
      boolean column = i >= lead && i < end;
      String name = header.isEmpty() ? "column " + (i - lead + 1) : header;
      int number = 1;
      while (!used.add(name)) {
        number++;
        name = header + " (" + number + ")";
      }
      names.add(name);
      if (column && layout.hasHeader() && header.isEmpty()) {
        told.add(new String[] {"EMPTY_HEADER", null, name});
      } else if (column && number > 1) {
        told.add(new String[] {"DUPLICATE_HEADER", header, name});
      }
    }
  }

  /** Fields before the first column. */
  int lead() {
    return lead;
  }

  /** A name for each field of a record. */
  List<String> names() {
    return names;
  }

  /** The columns; all text while there are no plans. */
  List<Column> columns(List<ColumnPlan> plans) {
    List<Column> columns = new ArrayList<>();
    for (int i = lead; i < end; i++) {
      ColumnType type = plans == null ? ColumnType.TEXT : plans.get(i).type();
      List<Column.Evidence> evidence = plans == null ? List.of() : plans.get(i).evidence();
      columns.add(new Column(i - lead, names.get(i), type, evidence));
    }
    return columns;
  }

  /** Tells which names were made up, and what was noticed about the header. */
  void tell(Findings findings) {
    for (String[] one : told) {
      findings.warn(one[0], layout.headerLine(), one[1], one[1], one[2]);
    }
    for (int i = lead; i < end; i++) {
      String plain = DoubleEncoding.undone(names.get(i));
      if (plain != null) {
        findings.warn(
            "LOOKS_DOUBLE_ENCODED", layout.headerLine(), names.get(i), names.get(i), plain);
      }
    }
    for (Layout.Note note : layout.notes()) {
      if (!note.asks()) {
        String cells = Integer.toString(layout.width());
        String text = note.text() == null ? "" : note.text();
        findings.warn(note.code(), note.line(), null, text, cells);
      }
    }
  }
}
