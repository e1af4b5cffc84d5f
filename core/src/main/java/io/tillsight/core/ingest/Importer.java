package io.tillsight.core.ingest;

import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Carries out a plan: streams the files into a store, all or nothing. Memory is bounded by the
 * masters and the repeated keys, not by the lines.
 */
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
    requireReady(plan);
    try (ImportSession session = store.begin(source(plan))) {
      Written written = write(plan, session, null, progress);
      session.remember(new Readings(plan).all());
      session.publish(written.balance());
      return receipt(plan, session.id(), written);
    }
  }

  /**
   * Shows the lines that a plan would bring to a store without any, and stores nothing: numbers can
   * be made of them long before all is written. They count for good only after {@link #run}.
   *
   * @param lines takes one line after the other, on another thread than the caller's; no more once
   *     this returns
   * @throws IllegalArgumentException when the plan is not ready
   * @throws java.util.concurrent.CancellationException when progress says so
   */
  public void show(ImportPlan plan, Consumer<SaleLine> lines, Progress progress) {
    requireReady(plan);
    Prepared prepared = plan.prepared();
    Ticker ticker = ticker(prepared, progress);
    KeyOrdinals ordinals = new KeyOrdinals(prepared.repetitions().keys());
    HandOver.<ReadRow>run(hand -> read(prepared, ordinals, hand, ticker), row -> show(row, lines));
  }

  private static void show(ReadRow row, Consumer<SaleLine> lines) {
    if (row instanceof AcceptedLine accepted) {
      lines.accept(accepted.line());
      if (accepted.back() != null) {
        lines.accept(accepted.back());
      }
    }
  }

  private static void requireReady(ImportPlan plan) {
    if (!plan.isReady()) {
      throw new IllegalArgumentException("The plan is refused or has open questions");
    }
  }

  /**
   * Imports corrected rows of an earlier import; twins of its lines are further lines.
   *
   * @param rows the rejected rows that are corrected
   */
  Receipt correct(
      ImportPlan plan, long importId, List<Long> rows, ImportHistory history, Progress progress) {
    try (ImportSession session = history.correct(importId, source(plan), rows)) {
      Written written = write(plan, session, session::isTaken, progress);
      session.publish(written.balance());
      return receipt(plan, session.id(), written);
    }
  }

  /** The figures of what was written: sales with all rejected rows, and goods sent back. */
  private record Written(Balance balance, Balance sentBack) {}

  /**
   * Writes all.
   *
   * @param taken whether an earlier line has this key; null when there are none to be joined
   */
  private Written write(
      ImportPlan plan, ImportSession session, Predicate<LineKey> taken, Progress progress) {
    Prepared prepared = plan.prepared();
    session.masters(prepared.additions());
    StoreWriter writer = new StoreWriter(session);
    Ticker ticker = ticker(prepared, progress);
    KeyOrdinals ordinals = new KeyOrdinals(prepared.repetitions().keys(), taken);
    // Keys are made and lines are handed to the store beside the reading.
    HandOver.<ReadRow>run(hand -> read(prepared, ordinals, hand, ticker), writer);
    Balance sentBack = prepared.sides().write(session, writer, ticker);
    ticker.tell();
    return new Written(writer.finish(), sentBack);
  }

  private void read(
      Prepared prepared, KeyOrdinals ordinals, Consumer<ReadRow> receiver, Ticker ticker) {
    for (SalesFile file : prepared.sales()) {
      new SalesPass(file, prepared, ordinals, messages).run(new ReadRows(receiver), ticker);
    }
  }

  private static Ticker ticker(Prepared prepared, Progress progress) {
    long bytes = prepared.sales().stream().mapToLong(f -> f.planned().table().bytes()).sum();
    return new Ticker(progress, bytes, prepared.rows());
  }

  private static ImportSource source(ImportPlan plan) {
    return new ImportSource(plan.files().stream().map(Importer::source).toList());
  }

  private static ImportSource.SourceFile source(PlannedFile file) {
    return new ImportSource.SourceFile(
        file.table().name(), file.table().bytes(), file.table().sha256());
  }

  private static Receipt receipt(ImportPlan plan, long id, Written written) {
    List<Receipt.FileReceipt> files = new ArrayList<>();
    for (PlannedFile file : plan.files()) {
      files.add(
          new Receipt.FileReceipt(
              source(file),
              file.kind(),
              file.table().detection(),
              file.mapping(),
              file.table().warnings()));
    }
    return new Receipt(
        id, files, written.balance(), written.sentBack(), plan.currency(), plan.notes());
  }
}
