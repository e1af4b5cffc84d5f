package io.tillsight.app.ui.kit;

import java.util.List;

/** What a card has to show instead of, or about, its figures. */
public sealed interface CardState {
  /** The figures are there and current. */
  record Ready() implements CardState {}

  /** The first figures are on their way: still blocks after 150 ms. */
  record Loading() implements CardState {}

  /**
   * A message in place of the figures.
   *
   * @param kind how it looks
   * @param title one line
   * @param text what it means and what to do, may have several lines
   * @param actions buttons, the first one outlined
   */
  record Message(Kind kind, String title, String text, List<Action> actions) implements CardState {
    /** Copies the list. */
    public Message {
      actions = List.copyOf(actions);
    }
  }

  /**
   * Old figures stay readable, with their age.
   *
   * @param tag age and reason, for example {@code as of 18:30 · import running}
   */
  record Stale(String tag) implements CardState {}

  /** Why there are no figures. */
  enum Kind {
    /** The filter leaves nothing. */
    EMPTY,
    /** A column is missing that would bring the card to life. */
    MISSING_COLUMN,
    /** Something went wrong. */
    ERROR
  }

  /**
   * A button of a message.
   *
   * @param text its text
   * @param run what it does
   */
  record Action(String text, Runnable run) {}

  /** Figures are there. */
  static CardState ready() {
    return new Ready();
  }

  /** Figures are on their way. */
  static CardState loading() {
    return new Loading();
  }
}
