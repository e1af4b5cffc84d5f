package io.tillsight.app.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;

/**
 * Something that the window can do, found in a menu and by its name.
 *
 * @param text its name, translated
 * @param keys its key, null without one
 * @param enabled whether it can be done now
 * @param run does it
 */
record Command(String text, KeyCombination keys, BooleanSupplier enabled, Runnable run) {
  static Command of(String text, String keys, Runnable run) {
    KeyCombination combination = keys.isEmpty() ? null : KeyCombination.valueOf(keys);
    return new Command(text, combination, () -> true, run);
  }

  Command when(BooleanSupplier condition) {
    return new Command(text, keys, condition, run);
  }
}
