package io.tillsight.app.ui.wizard;

import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;

/** Sizes of files in words, decimal as file managers have them. */
record Sizes(Words words, Formats formats) {
  private static final double KILO = 1e3;
  private static final double MEGA = 1e6;

  /** In kilobytes below a megabyte, never 0 for something. */
  String of(long bytes) {
    if (bytes < MEGA) {
      double kilos = bytes == 0 ? 0 : Math.max(0.1, bytes / KILO);
      return text("kilobytes", formats.number(kilos, kilos < 10 ? 1 : 0));
    }
    return text("megabytes", formats.number(bytes / MEGA, 1));
  }

  private String text(String key, String number) {
    return words.text("wizard.evidence." + key, number);
  }
}
