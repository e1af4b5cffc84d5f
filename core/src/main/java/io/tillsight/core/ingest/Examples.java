package io.tillsight.core.ingest;

import java.util.List;

/** The values of a column that the preview shows. */
final class Examples {
  private Examples() {}

  /** Distinct, as written, none empty, in the order of the file. */
  static List<String> of(List<PreviewRow> preview, String file, int column) {
    return preview.stream()
        .filter(row -> row.file().equals(file) && column < row.cells().size())
        .map(row -> row.cells().get(column).strip())
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }
}
