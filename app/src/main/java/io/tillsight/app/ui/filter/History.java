package io.tillsight.app.ui.filter;

import java.util.ArrayDeque;
import java.util.Deque;

/** Steps back and forth over immutable states. */
final class History<S> {
  private static final int LONGEST = 200;

  private final Deque<S> before = new ArrayDeque<>();
  private final Deque<S> after = new ArrayDeque<>();
  private S now;

  History(S start) {
    now = start;
  }

  S now() {
    return now;
  }

  /** Starts anew from a state, without steps. */
  void restart(S state) {
    before.clear();
    after.clear();
    now = state;
  }

  /** A new step; what was undone before is forgotten. */
  void add(S state) {
    before.push(now);
    if (before.size() > LONGEST) {
      before.removeLast();
    }
    after.clear();
    now = state;
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  boolean canRedo() {
    return !after.isEmpty();
  }

  void undo() {
    after.push(now);
    now = before.pop();
  }

  void redo() {
    before.push(now);
    now = after.pop();
  }
}
