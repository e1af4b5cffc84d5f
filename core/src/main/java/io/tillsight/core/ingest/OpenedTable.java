package io.tillsight.core.ingest;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Table;
import java.util.List;

/** A table and the answers with which it was read. */
record OpenedTable(Table table, List<Answer> answers) {}
