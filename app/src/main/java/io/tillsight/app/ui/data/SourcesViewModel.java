package io.tillsight.app.ui.data;

import io.tillsight.app.download.Downloads;
import io.tillsight.app.source.SourceRefresh;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.table.Progress;
import io.tillsight.persistence.Source;
import io.tillsight.persistence.Sources;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The sources of a workspace, and what can be done with them; on the screen's thread. */
final class SourcesViewModel {
  private final Workspace workspace;
  private final Background background;
  private final Words words;
  private Runnable changed = () -> {};
  private List<Source> sources = List.of();
  private Throwable problem;

  SourcesViewModel(Workspace workspace, Background background, Words words) {
    this.workspace = workspace;
    this.background = background;
    this.words = words;
  }

  void onChanged(Runnable listener) {
    changed = listener;
  }

  List<Source> sources() {
    return sources;
  }

  /** What went wrong last, null when nothing did. */
  Throwable problem() {
    return problem;
  }

  void load() {
    background.latest(
        "data/sources",
        () -> workspace.sources().map(Sources::all).orElse(List.of()),
        this::loaded,
        this::failed);
  }

  void add(Source.Kind kind, String address, Duration interval) {
    deed(() -> kept().add(kind, address, interval));
  }

  /** Looks at it as often as that from now on. */
  void every(Source source, Duration interval) {
    deed(() -> kept().add(source.kind(), source.address(), interval));
  }

  void remove(Source source) {
    deed(() -> kept().remove(source.id()));
  }

  /** Looks at a source now; done hears when something may have come in. */
  void refresh(Source source, Progress progress, Runnable done) {
    background.once(
        () -> refresh().refresh(source, progress),
        after -> {
          done.run();
          load();
        },
        cause -> {
          done.run();
          failed(cause);
        });
  }

  /** Reads certificates to begin with, so it is made where it works. */
  private SourceRefresh refresh() {
    return new SourceRefresh(workspace, Downloads.usual(), Clock.systemUTC(), words);
  }

  private void deed(Runnable deed) {
    background.once(
        () -> {
          deed.run();
          return kept().all();
        },
        this::loaded,
        this::failed);
  }

  private Sources kept() {
    return workspace.sources().orElseThrow();
  }

  private void loaded(List<Source> now) {
    sources = now;
    problem = null;
    changed.run();
  }

  private void failed(Throwable cause) {
    problem = cause;
    changed.run();
  }
}
