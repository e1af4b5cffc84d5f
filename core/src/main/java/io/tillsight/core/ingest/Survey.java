package io.tillsight.core.ingest;

import io.tillsight.core.table.HashFilter;
import io.tillsight.core.table.TablePart;
import java.util.ArrayList;
import java.util.List;

/** Looks at every row of sales files before they are tried. */
final class Survey {
  private final HeaderWords words;
  private final Division division;
  private final HashFilter repeated;
  private final Ticker ticker;

  /**
   * A survey.
   *
   * @param repeated hears of the keys of files that are read anew each time
   */
  Survey(Drafting.Tools tools, HashFilter repeated, Ticker ticker) {
    this.words = tools.words();
    this.division = tools.division();
    this.repeated = repeated;
    this.ticker = ticker;
  }

  /** Looks at a file; once more when the rows show that a column means something else. */
  Surveyed of(PlannedFile planned) {
    Surveyed first = scanned(planned);
    ColumnMapping corrected = first.corrected(words);
    return corrected.equals(planned.mapping())
        ? first
        : scanned(new PlannedFile(planned.table(), planned.kind(), corrected));
  }

  /** A part of a file, and what was seen of it. */
  private record Sighting(TablePart part, Surveyed seen) {}

  private Surveyed scanned(PlannedFile planned) {
    List<Sighting> sightings = new ArrayList<>();
    List<TablePart> parts = division.parts(planned);
    for (TablePart part : parts) {
      // Rows that can be divided are always the same ones, and their cells are kept, too.
      Transcript transcript = parts.size() > 1 ? new Transcript(part.rows()) : null;
      sightings.add(new Sighting(part, unseen(planned, transcript)));
    }
    SideBySide.run(
        sightings,
        ticker,
        (sighting, rows) ->
            sighting
                .part()
                .scan(
                    row -> {
                      rows.row();
                      sighting.seen().survey().see(row);
                    }));
    Surveyed whole = sightings.get(0).seen();
    whole.survey().close();
    if (whole.transcripts().isEmpty()) {
      whole.scattered().close();
    }
    for (Sighting later : sightings.subList(1, sightings.size())) {
      later.seen().survey().close();
      whole.add(later.seen());
    }
    return whole;
  }

  private Surveyed unseen(PlannedFile planned, Transcript transcript) {
    MasterVotes votes = new MasterVotes();
    MasterReader masters = new MasterReader(votes);
    DiscountEvidence discounts = new DiscountEvidence(planned.mapping(), words);
    boolean ofOrders =
        planned.mapping().of(Role.AMOUNT).map(c -> words.isOfWholeOrder(header(c))).orElse(false);
    ScatteredOrders scattered = new ScatteredOrders(planned.table().rows());
    SalesSurvey survey =
        new SalesSurvey(
            new LineReader(planned.mapping()),
            transcript,
            masters,
            transcript == null ? new KeySightings(repeated, scattered) : null,
            discounts,
            new OrderTotals(ofOrders));
    List<Transcript> transcripts = new ArrayList<>();
    if (transcript != null) {
      transcripts.add(transcript);
    }
    return new Surveyed(planned, survey, scattered, discounts, votes, masters, transcripts);
  }

  private static String header(ColumnRole column) {
    return column.column().name();
  }
}
