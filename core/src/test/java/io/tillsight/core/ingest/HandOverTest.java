package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandOverTest {
  private static final int MANY = 100_000;

  private final List<Integer> taken = new ArrayList<>();
  private Thread taker;

  @Test
  void allIsTakenInOrderByAnotherThreadThatEnds() {
    HandOver.<Integer>run(hand -> make(hand), this::take);
    assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    assertThat(taker).isNotSameAs(Thread.currentThread());
    assertThat(taker.isAlive()).isFalse();
  }

  private static void make(Consumer<Integer> hand) {
    IntStream.range(0, MANY).forEach(hand::accept);
  }

  private void take(Integer thing) {
    taker = Thread.currentThread();
    taken.add(thing);
  }

  @Test
  void nothingIsFine() {
    HandOver.<Integer>run(hand -> {}, this::take);
    assertThat(taken).isEmpty();
  }

  @Test
  void failureOfTheOneWhoTakesStopsTheOneWhoMakes() {
    assertThatThrownBy(
            () ->
                HandOver.<Integer>run(
                    hand -> {
                      while (true) {
                        hand.accept(1);
                      }
                    },
                    thing -> {
                      throw new IllegalArgumentException("full");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("full");
  }

  @Test
  void failureOfTheOneWhoMakesEndsTheOther() {
    assertThatThrownBy(
            () ->
                HandOver.<Integer>run(
                    hand -> {
                      make(hand);
                      throw new CancellationException("enough");
                    },
                    this::take))
        .isInstanceOf(CancellationException.class)
        .hasMessage("enough");
    assertThat(taker.isAlive()).isFalse();
    assertThat(taken).isEqualTo(IntStream.range(0, taken.size()).boxed().toList());
  }
}
