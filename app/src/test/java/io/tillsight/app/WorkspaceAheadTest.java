package io.tillsight.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.NoWorkspace;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.app.workspace.WorkspaceRefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkspaceAheadTest {
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @Test
  void opensOnceAndBeforeItIsAsked() throws Exception {
    CompletableFuture<Workspace> looked = new CompletableFuture<>();
    Workspace workspace = new MemoryWorkspace(false);
    try (WorkspaceAhead ahead =
        WorkspaceAhead.opening(
            () -> {
              told.add("opened");
              return workspace;
            },
            looked::complete)) {
      assertThat(looked.join()).isSameAs(workspace);
      assertThat(ahead.opened()).containsSame(workspace);
      assertThat(ahead.open()).isSameAs(workspace);
      assertThat(told).containsExactly("opened");
    }
  }

  @Test
  void aRefusalIsToldAndTheNextCallTriesAgain() throws Exception {
    Workspace workspace = new MemoryWorkspace(false);
    try (WorkspaceAhead ahead =
        WorkspaceAhead.opening(
            () -> {
              told.add("tried");
              if (told.size() == 1) {
                throw new WorkspaceRefusedException("LOCKED", "In use", null);
              }
              return workspace;
            },
            opened -> {})) {
      assertThatThrownBy(ahead::open)
          .isInstanceOf(WorkspaceRefusedException.class)
          .hasMessage("In use");
      assertThat(ahead.opened()).isEmpty();
      assertThat(ahead.open()).isSameAs(workspace);
      assertThat(told).hasSize(2);
    }
  }

  @Test
  void anUnexpectedFailureIsToldAsItCame() {
    IllegalStateException broken = new IllegalStateException("broken");
    WorkspaceAhead ahead =
        WorkspaceAhead.opening(
            () -> {
              throw broken;
            },
            opened -> {});
    assertThatThrownBy(ahead::open).isSameAs(broken);
    ahead.close();
  }

  @Test
  void whatFailsAfterTheOpeningDoesNotSpoilIt() throws Exception {
    CountDownLatch failed = new CountDownLatch(1);
    Workspace workspace = new MemoryWorkspace(false);
    try (WorkspaceAhead ahead =
        WorkspaceAhead.opening(
            () -> workspace,
            opened -> {
              failed.countDown();
              throw new IllegalStateException("no look");
            })) {
      failed.await();
      assertThat(ahead.open()).isSameAs(workspace);
    }
  }

  @Test
  void closesWhatIsStillBeingOpened() {
    CountDownLatch goOn = new CountDownLatch(1);
    Workspace closing =
        new NoWorkspace() {
          @Override
          public void close() {
            told.add("closed");
          }
        };
    WorkspaceAhead ahead =
        WorkspaceAhead.opening(
            () -> {
              await(goOn);
              return closing;
            },
            opened -> {});
    assertThat(ahead.opened()).isEmpty();
    goOn.countDown();
    ahead.close();
    assertThat(told).containsExactly("closed");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
