package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Receives a trial run: counts, and keeps the first, the last and some suspicious rows. */
final class PreviewCollector implements SalesPass.Sink {
  private static final int FIRST = 5;
  private static final int LAST = 5;
  private static final int SUSPICIOUS = 20;

  private final Tallying accepted = new Tallying();
  private final Tallying rejected = new Tallying();
  private final Tallying plain = new Tallying();
  private final Map<LineOutcome, Tallying> outcomes = new EnumMap<>(LineOutcome.class);
  private final KnownLines known;
  private final Keying keying = new Keying();
  private final List<PreviewRow> rows = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private long unreadable;
  private LocalDate from;
  private LocalDate to;

  private String file;
  private int columns;
  private long lastFrom;
  private NoteBook book;
  private long seen;
  private final List<Numbered> last = new ArrayList<>();
  private final List<Numbered> suspicious = new ArrayList<>();

  /** A row that may be shown, with its number in the file. */
  private record Numbered(long number, PreviewRow row) {}

  PreviewCollector(KnownLines known) {
    this.known = known;
    for (LineOutcome outcome : LineOutcome.values()) {
      outcomes.put(outcome, new Tallying());
    }
  }

  /**
   * A file begins.
   *
   * @param before rows of it that are received elsewhere
   */
  void begin(SalesFile salesFile, long before) {
    file = salesFile.name();
    columns = salesFile.planned().table().columns().size();
    lastFrom = salesFile.planned().table().rows() - LAST + 1;
    book = new NoteBook(file);
    seen = before;
  }

  /** What another one received of the rows behind. */
  void add(PreviewCollector later) {
    plain.add(later.plain);
    accepted.add(later.accepted);
    rejected.add(later.rejected);
    later.outcomes.forEach((outcome, counted) -> outcomes.get(outcome).add(counted));
    unreadable += later.unreadable;
    if (later.from != null) {
      span(later.from);
      span(later.to);
    }
    book.add(later.book);
    rows.addAll(later.rows);
    later.suspicious.stream().limit(SUSPICIOUS - suspicious.size()).forEach(suspicious::add);
    last.addAll(later.last);
  }

  /**
   * The file has ended.
   *
   * @param rounded how many values had to be rounded
   */
  void end(long rounded) {
    book.count("ROUNDED", rounded);
    notes.addAll(book.notes());
    Set<Long> shown = new HashSet<>();
    for (Numbered numbered : suspicious) {
      rows.add(numbered.row());
      shown.add(numbered.number());
    }
    last.stream()
        .filter(numbered -> !shown.contains(numbered.number()))
        .forEach(numbered -> rows.add(numbered.row()));
    suspicious.clear();
    last.clear();
  }

  @Override
  public void accepted(Row row, AcceptedLine line, List<String> remarks) {
    SaleLine sale = line.line();
    accepted.add(sale.amount());
    outcomes.get(outcome(line)).add(sale.amount());
    book.remark(remarks, sale);
    span(sale.date());
    show(row, sale, null, remarks);
  }

  /**
   * Whether the next line may be {@link #addPlain plain}: not one of the rows that are shown, nor
   * one that may be known.
   *
   * @param isSuspicious whether there are remarks
   */
  boolean takesPlain(boolean isSuspicious) {
    boolean isShown = seen < FIRST || seen + 1 >= lastFrom;
    return !isShown
        && known == KnownLines.NONE
        && (!isSuspicious || suspicious.size() == SUSPICIOUS);
  }

  /**
   * A new line that is to be stored; its day is told by {@link #span}, what is suspicious about it
   * by {@link #remark}.
   *
   * @param amount in ten-thousandths
   */
  void addPlain(long amount) {
    seen++;
    plain.add(amount);
  }

  /** What is suspicious about a line. */
  void remark(List<String> remarks, SaleLine line) {
    book.remark(remarks, line);
  }

  /** A return is not counted: the row itself is, and its remark tells of it. */
  private LineOutcome outcome(AcceptedLine line) {
    if (known == KnownLines.NONE) {
      return LineOutcome.NEW;
    }
    KeyedLine keyed = keying.of(line);
    return known.outcome(keyed.key(), keyed.content());
  }

  @Override
  public void again(Row row, SaleLine line) {
    accepted.add(line.amount());
    outcomes.get(LineOutcome.DUPLICATE).add(line.amount());
    span(line.date());
    book.count("SAME_LINE_TWICE", 1);
    show(row, line, null, List.of("SAME_LINE_TWICE"));
  }

  @Override
  public void rejected(Row row, Rejection rejection, Money amount) {
    rejected.add(amount);
    unreadable += amount == null ? 1 : 0;
    show(row, null, rejection, List.of(rejection.code()));
  }

  /** Some line is of this day. */
  void span(LocalDate day) {
    from = from == null || day.isBefore(from) ? day : from;
    to = to == null || day.isAfter(to) ? day : to;
  }

  private void show(Row row, SaleLine sale, Rejection rejection, List<String> remarks) {
    seen++;
    if (seen <= FIRST) {
      rows.add(shown(row, PreviewRow.Place.FIRST, sale, rejection, remarks));
      return;
    }
    if (!remarks.isEmpty() && suspicious.size() < SUSPICIOUS) {
      PreviewRow.Place place = PreviewRow.Place.SUSPICIOUS;
      suspicious.add(new Numbered(seen, shown(row, place, sale, rejection, remarks)));
    }
    if (seen >= lastFrom) {
      PreviewRow.Place place = PreviewRow.Place.LAST;
      last.add(new Numbered(seen, shown(row, place, sale, rejection, remarks)));
    }
  }

  private PreviewRow shown(
      Row row, PreviewRow.Place place, SaleLine sale, Rejection rejection, List<String> remarks) {
    List<String> cells = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      cells.add(row.text(i));
    }
    return new PreviewRow(file, row.line(), place, cells, sale, rejection, remarks);
  }

  /** What the run has shown. */
  Preview preview(List<Note> more) {
    accepted.add(plain);
    outcomes.get(LineOutcome.NEW).add(plain);
    Tally ok = accepted.tally();
    Tally bad = rejected.tally();
    List<Note> all = new ArrayList<>(more);
    all.addAll(notes);
    Outlook outlook =
        new Outlook(
            outcomes.get(LineOutcome.NEW).tally(),
            outcomes.get(LineOutcome.UPDATED).tally(),
            outcomes.get(LineOutcome.DUPLICATE).tally());
    Expectation expected = new Expectation(ok.plus(bad), ok, bad, unreadable, from, to);
    return new Preview(rows, expected, outlook, all);
  }
}
