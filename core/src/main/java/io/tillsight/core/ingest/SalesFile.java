package io.tillsight.core.ingest;

/**
 * A sales file that is ready to be turned into sale lines.
 *
 * @param scattered orders whose lines do not all stand together
 */
record SalesFile(PlannedFile planned, SalesEvidence evidence, ScatteredOrders scattered) {
  String name() {
    return planned.table().name();
  }

  ColumnMapping mapping() {
    return planned.mapping();
  }
}
