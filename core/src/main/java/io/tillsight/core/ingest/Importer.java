package io.tillsight.core.ingest;

import io.tillsight.core.table.Progress;

/** Carries out a plan: streams the files into a store, all or nothing. */
public final class Importer {
  private final ImportMessages messages;

  /** An importer that words its rejections with these messages. */
  public Importer(ImportMessages messages) {
    this.messages = messages;
  }

  /**
   * Imports.
   *
   * @throws IllegalArgumentException when the plan is not ready
   * @throws java.util.concurrent.CancellationException when progress says so; nothing stays
   * @throws io.tillsight.core.table.TableChangedException when a file is no longer the one that was
   *     planned; nothing stays
   */
  public Receipt run(ImportPlan plan, SalesStore store, Progress progress) {
    throw new UnsupportedOperationException("not built yet");
  }
}
