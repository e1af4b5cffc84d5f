package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.words.Formats;

/** Formats with the currency of the files, which the workspace may not know yet. */
final class Currencies {
  private Currencies() {}

  /** With the code of the files, else the workspace's. */
  static Formats of(TabContext context, String code) {
    return code == null ? context.formats() : new Formats(context.words(), code);
  }
}
