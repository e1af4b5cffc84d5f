package io.tillsight.app.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class StallWatchTest {
  private final Deque<Runnable> screen = new ArrayDeque<>();
  private final List<StallWatch.Stall> stalls = new ArrayList<>();
  private long now = 1_000;
  private final StallWatch watch = new StallWatch(screen::add, () -> now, stalls::add);

  @Test
  void saysNothingWhileTheScreenAnswersInTime() {
    watch.look();
    now += 50;
    screen.remove().run();
    watch.look();
    screen.remove().run();
    assertThat(stalls).isEmpty();
  }

  @Test
  void tellsHowLongTheScreenStoodStillAndWhatItDid() {
    watch.look();
    screen.remove().run(); // now it knows the thread
    watch.look();
    now += 30;
    watch.look();
    now += 40;
    watch.look();
    now += 130;
    screen.remove().run();
    assertThat(stalls).hasSize(1);
    assertThat(stalls.get(0).millis()).isEqualTo(200);
    assertThat(stalls.get(0).doing()).contains("StallWatchTest");
    assertThat(screen).as("it asks again only after an answer").isEmpty();
  }
}
