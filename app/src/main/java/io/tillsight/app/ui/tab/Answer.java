package io.tillsight.app.ui.tab;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of a {@link Question}.
 *
 * @param <T> what is asked for
 */
public sealed interface Answer<T> {
  /**
   * It is on its way.
   *
   * @param earlier the answer to what was asked before, empty at first
   */
  record Waiting<T>(Optional<T> earlier) implements Answer<T> {}

  /**
   * It is here.
   *
   * @param value never null
   */
  record Here<T>(T value) implements Answer<T> {}

  /**
   * It could not be found.
   *
   * @param problem what the work threw
   */
  record Failed<T>(Throwable problem) implements Answer<T> {}

  /** The present value, or the earlier one while another is on its way. */
  default Optional<T> known() {
    if (this instanceof Here<T> here) {
      return Optional.of(here.value());
    }
    return this instanceof Waiting<T> waiting ? waiting.earlier() : Optional.empty();
  }

  /** The same about something that follows from the value. */
  default <U> Answer<U> map(Function<? super T, ? extends U> function) {
    if (this instanceof Failed<T> failed) {
      return new Failed<>(failed.problem());
    }
    Optional<U> value = known().map(function);
    return this instanceof Here<T> ? new Here<>(value.orElseThrow()) : new Waiting<>(value);
  }
}
