package io.tillsight.core.ingest;

/** A sales file that is ready to be turned into sale lines. */
record SalesFile(PlannedFile planned, SalesEvidence evidence) {
  String name() {
    return planned.table().name();
  }

  ColumnMapping mapping() {
    return planned.mapping();
  }
}
