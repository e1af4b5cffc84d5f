package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.table.Progress;
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
    HandOver.<Integer>run(hands -> make(hands.get(), 0), this::take);
    assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    assertThat(taker).isNotSameAs(Thread.currentThread());
    assertThat(taker.isAlive()).isFalse();
  }

  private static void make(Consumer<Integer> hand, int from) {
    IntStream.range(from, from + MANY).forEach(hand::accept);
  }

  private void take(Integer thing) {
    taker = Thread.currentThread();
    taken.add(thing);
  }

  @Test
  void severalMakeAtTheSameTime() {
    HandOver.<Integer>run(
        hands ->
            SideBySide.run(
                List.of(0, MANY, 2 * MANY),
                new Ticker(Progress.NONE, 0, 0),
                (from, rows) -> make(hands.get(), from)),
        this::take);
    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 3 * MANY).boxed().toList());
    assertThat(taken.stream().filter(thing -> thing / MANY == 1)).isSorted();
  }

  @Test
  void failureOfOneOfThemStopsTheOthers() {
    assertThatThrownBy(
            () ->
                HandOver.<Integer>run(
                    hands ->
                        SideBySide.run(
                            List.of(0, 1),
                            new Ticker(Progress.NONE, 0, 0),
                            (number, rows) -> {
                              if (number == 0) {
                                throw new IllegalArgumentException("torn");
                              }
                              makeForEver(hands.get(), rows);
                            }),
                    this::take))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("torn");
  }

  private static void makeForEver(Consumer<Integer> hand, RowTicker rows) {
    while (true) {
      rows.row();
      hand.accept(1);
    }
  }

  @Test
  void nothingIsFine() {
    HandOver.<Integer>run(hands -> {}, this::take);
    assertThat(taken).isEmpty();
  }

  @Test
  void failureOfTheOneWhoTakesStopsTheOneWhoMakes() {
    assertThatThrownBy(
            () ->
                HandOver.<Integer>run(
                    hands -> {
                      Consumer<Integer> hand = hands.get();
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
                    hands -> {
                      make(hands.get(), 0);
                      throw new CancellationException("enough");
                    },
                    this::take))
        .isInstanceOf(CancellationException.class)
        .hasMessage("enough");
    assertThat(taker.isAlive()).isFalse();
    assertThat(taken).isEqualTo(IntStream.range(0, taken.size()).boxed().toList());
  }
}
