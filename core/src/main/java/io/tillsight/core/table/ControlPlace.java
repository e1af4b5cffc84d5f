package io.tillsight.core.table;

import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordReader;
import io.tillsight.core.table.source.SampleLines;
import java.util.List;

/** Names the column of the first control character. */
final class ControlPlace {
  private final SampleLines sample;
  private final Layout layout;

  ControlPlace(SampleLines sample, Layout layout) {
    this.sample = sample;
    this.layout = layout;
  }

  /** Name of the column, null when it cannot be told. */
  String column(long line) {
    if (line < 1 || line > sample.texts().size() || !layout.hasHeader()) {
      return null;
    }
    RawRecord record =
        new RecordReader(sample.from(line), layout.dialect(), layout.width(), line).next();
    List<String> fields = record.fields();
    for (int i = 0; i < Math.min(fields.size(), layout.width()); i++) {
      if (fields.get(i).chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
        return layout.header().get(i);
      }
    }
    return null;
  }
}
