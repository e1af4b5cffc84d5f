package io.tillsight.core.table;

import io.tillsight.core.table.source.RecordTape;
import io.tillsight.core.table.source.SourceFacts;
import io.tillsight.core.table.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * All that is needed to read the records of a file again.
 *
 * @param lead fields before the first column, always empty
 * @param columns the columns
 * @param plans how each field is read, also those without a column
 * @param counts what each field holds
 * @param even whether all rows are alike and ordinary, see {@link EvenRows#mayBe}
 */
record Understanding(
    Path path,
    SourceFile file,
    SourceFacts facts,
    Layout layout,
    Body body,
    int lead,
    List<Column> columns,
    List<ColumnPlan> plans,
    List<ColumnStatistics> counts,
    boolean even,
    int latestYear,
    Messages messages) {

  List<String> header() {
    return layout.hasHeader()
        ? List.copyOf(layout.header().subList(lead, lead + columns.size()))
        : List.of();
  }

  /** The records when all rows are alike and ordinary and they are still kept; null otherwise. */
  RecordTape evenRows() {
    return even ? body.even() : null;
  }

  ColumnPlan plan(int column) {
    return plans.get(lead + column);
  }

  ColumnStatistics counts(int column) {
    return counts.get(lead + column);
  }
}
