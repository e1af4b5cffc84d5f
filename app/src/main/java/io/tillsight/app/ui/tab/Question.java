package io.tillsight.app.ui.tab;

import io.tillsight.app.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Something that a view model asks in the background, with the newest answer. For the screen's
 * thread; only the work itself runs elsewhere.
 *
 * @param <T> what is asked for
 */
public final class Question<T> {
  private final Background background;
  private final String key;
  private final List<Consumer<Answer<T>>> listeners = new ArrayList<>();
  private Answer<T> answer = new Answer.Waiting<>(Optional.empty());
  private Callable<T> work;

  /**
   * Not yet asked.
   *
   * @param key names it, such as {@code overview/months}; two of one key would supersede each other
   */
  public Question(Background background, String key) {
    this.background = background;
    this.key = key;
  }

  /** Asks anew; the present answer counts as an earlier one until the new one is here. */
  public void ask(Callable<T> newWork) {
    work = newWork;
    tell(new Answer.Waiting<>(answer.known()));
    background.latest(
        key,
        newWork,
        value -> tell(new Answer.Here<>(value)),
        problem -> tell(new Answer.Failed<>(problem)));
  }

  /** Asks the same again, as after a failure; nothing happens when nothing was asked. */
  public void again() {
    if (work != null) {
      ask(work);
    }
  }

  /** What is known now. */
  public Answer<T> answer() {
    return answer;
  }

  /** Tells the listener what is known, now and after each change. */
  public void onAnswer(Consumer<Answer<T>> listener) {
    listeners.add(listener);
    listener.accept(answer);
  }

  /** When a listener asks anew and is answered at once, the others hear the newer answer only. */
  private void tell(Answer<T> next) {
    answer = next;
    for (Consumer<Answer<T>> listener : listeners) {
      if (answer == next) {
        listener.accept(next);
      }
    }
  }
}
