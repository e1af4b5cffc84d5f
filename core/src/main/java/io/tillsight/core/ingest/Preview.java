package io.tillsight.core.ingest;

import java.util.List;

/** What a trial run over the sales files shows. */
record Preview(List<PreviewRow> rows, Expectation expected, Outlook outlook, List<Note> notes) {
  static final Preview NOTHING =
      new Preview(List.of(), Expectation.NOTHING, Outlook.NOTHING, List.of());

  Preview {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
