package io.tillsight.app.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);
  private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final Background background = new Background(pool, screen::add, 0);

  @AfterEach
  void endPool() {
    pool.shutdownNow();
  }

  @Test
  void inlineAnswersAtOnce() {
    List<Object> heard = new ArrayList<>();
    Background.inline().latest("key", () -> 42, heard::add, heard::add);
    Background.inline().once(() -> 43, heard::add, heard::add);
    assertThat(heard).containsExactly(42, 43);
  }

  @Test
  void whatTheWorkThrowsIsReported() throws InterruptedException {
    List<Object> heard = new ArrayList<>();
    IllegalStateException problem = new IllegalStateException("no answer");
    background.latest(
        "key",
        () -> {
          throw problem;
        },
        heard::add,
        heard::add);
    nextOnScreen();
    assertThat(heard).containsExactly(problem);
  }

  @Test
  void errorsOfTheMachineAreReportedToo() throws InterruptedException {
    List<Object> heard = new ArrayList<>();
    OutOfMemoryError full = new OutOfMemoryError("test");
    background.once(
        () -> {
          throw full;
        },
        heard::add,
        heard::add);
    nextOnScreen();
    assertThat(heard).containsExactly(full);
  }

  @Test
  void workRunsOffTheScreen() throws InterruptedException {
    List<Object> heard = new ArrayList<>();
    background.latest("key", Thread::currentThread, heard::add, heard::add);
    nextOnScreen();
    assertThat(heard).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void deedsAreNeverDropped() throws InterruptedException {
    List<Object> heard = new ArrayList<>();
    CountDownLatch gate = new CountDownLatch(1);
    for (int i = 0; i < 5; i++) {
      int number = i;
      background.once(
          () -> {
            gate.await();
            return number;
          },
          heard::add,
          heard::add);
    }
    gate.countDown();
    for (int i = 0; i < 5; i++) {
      nextOnScreen();
    }
    assertThat(heard).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
  }

  private void nextOnScreen() throws InterruptedException {
    Runnable task = screen.poll(1, TimeUnit.MINUTES);
    assertThat(task).as("something for the screen").isNotNull();
    task.run();
  }
}
