package io.tillsight.app.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Workers and screen are queues that the test empties by hand. */
class LatestSlotTest {
  private final Deque<Runnable> workers = new ArrayDeque<>();
  private final Deque<Runnable> screen = new ArrayDeque<>();
  private final List<String> worked = new ArrayList<>();
  private final List<String> delivered = new ArrayList<>();
  private final LatestSlot slot = new LatestSlot(workers::add, screen::add);

  @Test
  void requestsThatFollowCloselyBecomeOne() {
    slot.ask(request("a"));
    slot.ask(request("b"));
    slot.ask(request("c"));
    assertThat(workers).hasSize(1);
    runAll();
    assertThat(worked).containsExactly("c");
    assertThat(delivered).containsExactly("c");
  }

  @Test
  void aRequestDuringWorkIsAnsweredAndTheOldAnswerIsNot() {
    slot.ask(
        () -> {
          slot.ask(request("new"));
          return request("old").get();
        });
    runAll();
    assertThat(worked).containsExactly("old", "new");
    assertThat(delivered).containsExactly("new");
  }

  @Test
  void anAnswerOnItsWayToTheScreenIsDroppedWhenSuperseded() {
    slot.ask(request("old"));
    workers.poll().run();
    slot.ask(request("new"));
    runAll();
    assertThat(delivered).containsExactly("new");
  }

  @Test
  void twoOfOneKeyNeverRunAtOnce() {
    slot.ask(
        () -> {
          slot.ask(request("second"));
          assertThat(workers).isEmpty();
          return () -> {};
        });
    workers.poll().run();
    assertThat(workers).hasSize(1);
  }

  @Test
  void askingAgainAfterTheAnswerAnswersAgain() {
    slot.ask(request("a"));
    runAll();
    slot.ask(request("b"));
    runAll();
    assertThat(delivered).containsExactly("a", "b");
  }

  private Supplier<Runnable> request(String name) {
    return () -> {
      worked.add(name);
      return () -> delivered.add(name);
    };
  }

  private void runAll() {
    while (!workers.isEmpty() || !screen.isEmpty()) {
      Deque<Runnable> queue = workers.isEmpty() ? screen : workers;
      queue.poll().run();
    }
  }
}
