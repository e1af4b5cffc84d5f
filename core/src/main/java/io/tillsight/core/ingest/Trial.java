package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.LineTarget;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.TablePart;
import java.util.ArrayList;
import java.util.List;

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
    List<List<TablePart>> parts =
        prepared.sales().stream().map(file -> division.parts(file.planned())).toList();
    LineListener listener = prepared.listener();
    if (listener == null) {
      run(prepared, collector, parts, rows -> null);
    } else if (parts.size() == 1 && parts.get(0).size() > 1) {
      // Each thread that reads a part also brings its lines to who hears them.
      run(prepared, collector, parts, listener);
    } else {
      HandOver.<SaleLine>run(
          hand -> run(prepared, collector, parts, rows -> new EachLine(hand)),
          listener.part(prepared.rows())::add);
    }
  }

  /** A part of a file, and what was read of it. */
  private record Reading(
      TablePart part, SalesPass pass, PreviewCollector collector, SalesPass.Sink sink) {}

  private void run(
      Prepared prepared,
      PreviewCollector collector,
      List<List<TablePart>> parts,
      LineListener listener) {
    KeyOrdinals asked = mayDivide(prepared) ? null : new KeyOrdinals(prepared.repetitions().keys());
    for (int i = 0; i < parts.size(); i++) {
      SalesFile file = prepared.sales().get(i);
      List<Reading> readings = new ArrayList<>();
      long before = 0;
      for (TablePart part : parts.get(i)) {
        PreviewCollector received = readings.isEmpty() ? collector : new PreviewCollector(known);
        received.begin(file, before);
        SalesPass pass =
            new SalesPass(
                file,
                new Portion(readings.size(), parts.get(i).size(), before),
                prepared,
                asked == null ? KeyOrdinals.unasked() : asked,
                messages);
        LineTarget hearing = listener.part(part.rows());
        SalesPass.Sink sink = hearing == null ? received : new HeardPreview(received, hearing);
        readings.add(new Reading(part, pass, received, sink));
        before += part.rows();
      }
      SideBySide.run(
          readings,
          ticker,
          (reading, rows) -> reading.pass().run(reading.part(), reading.sink(), rows));
      readings.stream().skip(1).map(Reading::collector).forEach(collector::add);
      collector.end(readings.stream().mapToLong(reading -> reading.pass().rounded()).sum());
    }
  }
}
