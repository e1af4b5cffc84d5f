package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads sales files as an import would, and stores nothing. */
final class Trial {
  private final KnownLines known;
  private final ImportMessages messages;
  private final LineListeners listeners;
  private final Ticker ticker;

  /**
   * A trial.
   *
   * @param known lines that are there
   * @param listeners may hear the lines
   */
  Trial(KnownLines known, ImportMessages messages, LineListeners listeners, Ticker ticker) {
    this.known = known;
    this.messages = messages;
    this.listeners = listeners;
    this.ticker = ticker;
  }

  /**
   * What came out.
   *
   * @param prepared what was tried, with its listener
   */
  record Outcome(Preview preview, Prepared prepared) {}

  /**
   * Tries.
   *
   * @param notes of what was found out before
   */
  Outcome of(Prepared prepared, List<Note> notes, Division division) {
    Catalogue additions = prepared.additions();
    Prepared heard = prepared.heardBy(listeners.of(additions, prepared.rows()));
    PreviewCollector collector = new PreviewCollector(known);
    try {
      run(heard, collector, mayDivide(prepared) ? division : Division.NONE);
    } catch (BeyondShareException large) {
      // Only the rows before it tell whether an amount still fits.
      return of(prepared, notes, Division.NONE);
    }
    return new Outcome(collector.preview(notes), heard);
  }

  /** Whether what a row brings does not depend on other rows, amounts beyond any range apart. */
  private boolean mayDivide(Prepared prepared) {
    return prepared.sales().size() == 1
        && known == KnownLines.NONE
        && !prepared.sales().get(0).mapping().has(Role.LINE);
  }

  private void run(Prepared prepared, PreviewCollector collector, Division division) {
    if (prepared.listener() == null) {
      run(prepared, collector, division, () -> null);
    } else {
      HandOver.<SaleLine>run(
          hands -> run(prepared, collector, division, hands), prepared.listener());
    }
  }

  /** A part of a file, and what was read of it. */
  private record Reading(TablePart part, SalesPass pass, PreviewCollector collector) {}

  private void run(
      Prepared prepared,
      PreviewCollector collector,
      Division division,
      Supplier<Consumer<SaleLine>> hands) {
    KeyOrdinals ordinals = new KeyOrdinals(prepared.repeated());
    boolean asked = !mayDivide(prepared);
    for (SalesFile file : prepared.sales()) {
      List<Reading> readings = new ArrayList<>();
      long before = 0;
      List<TablePart> parts = division.parts(file.planned());
      for (TablePart part : parts) {
        boolean first = readings.isEmpty();
        KeyOrdinals own = asked ? ordinals : KeyOrdinals.unasked();
        PreviewCollector received = first ? collector : new PreviewCollector(known);
        received.begin(file, before);
        SalesPass pass =
            new SalesPass(
                file, new Portion(readings.size(), parts.size(), before), prepared, own, messages);
        readings.add(new Reading(part, pass, received));
        before += part.rows();
      }
      SideBySide.run(
          readings,
          ticker,
          (reading, rows) -> reading.pass().run(reading.part(), sink(reading, hands), rows));
      readings.stream().skip(1).map(Reading::collector).forEach(collector::add);
      collector.end(readings.stream().mapToLong(reading -> reading.pass().rounded()).sum());
    }
  }

  private static SalesPass.Sink sink(Reading reading, Supplier<Consumer<SaleLine>> hands) {
    Consumer<SaleLine> hand = hands.get();
    return hand == null ? reading.collector() : new HeardPreview(reading.collector(), hand);
  }
}
