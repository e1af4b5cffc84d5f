package io.tillsight.core.ingest;

/**
 * A sales file that is ready to be turned into sale lines.
 *
 * @param scattered orders whose lines do not all stand together
 * @param keys base keys of its rows, null while nobody needs them
 */
record SalesFile(
    PlannedFile planned, SalesEvidence evidence, ScatteredOrders scattered, LineKeys keys) {
  String name() {
    return planned.table().name();
  }

  ColumnMapping mapping() {
    return planned.mapping();
  }
}
