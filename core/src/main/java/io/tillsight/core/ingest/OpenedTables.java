package io.tillsight.core.ingest;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Table;
import java.util.List;

/** The tables of a file or folder and the answers with which they were read. */
record OpenedTables(List<Table> tables, List<Answer> answers) {
  OpenedTables {
    tables = List.copyOf(tables);
  }
}
