package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Row;
import io.tillsight.core.table.TablePart;
import java.util.List;
import java.util.function.Consumer;

/** One reading of a sales file, from records to sale lines and rejections. */
final class SalesPass {
  private final SalesFile file;
  private final StatedLines reader;
  private final LineAssembler assembler;
  private final KeyOrdinals ordinals;
  private final ImportMessages messages;
  private final KeyHash hash = new KeyHash();
  private final ContentHash contents = new ContentHash();
  private final OrderPositions positions;
  private final NeighbourPositions neighbours;
  private final long limit;
  private final boolean isPart;
  private PlainLines plain;
  private int fileNumber;
  private long absolute;
  private long rows;

  /** Where the outcome of each record goes. */
  interface Sink {
    /** A line that is to be stored. */
    void accepted(Row row, AcceptedLine line, List<String> remarks);

    /** A line that this import has already. */
    void again(Row row, SaleLine line);

    /** Takes lines by numbers; null when each is to be given as accepted. */
    default PlainLines plain(LineAssembler assembler, Cells cells) {
      return null;
    }

    /**
     * A row that is kept aside.
     *
     * @param amount null when it cannot be read
     */
    void rejected(Row row, Rejection rejection, Money amount);
  }

  /** A reading. */
  SalesPass(SalesFile file, Prepared prepared, KeyOrdinals ordinals, ImportMessages messages) {
    this(file, Portion.WHOLE, prepared, ordinals, messages);
  }

  /**
   * A reading of one of several parts that are read side by side: positions of lines in an order
   * are counted anew wherever some of them stand together.
   */
  SalesPass(
      SalesFile file,
      Portion portion,
      Prepared prepared,
      KeyOrdinals ordinals,
      ImportMessages messages) {
    this.isPart = !portion.isWhole();
    this.rows = portion.before();
    this.file = file;
    this.reader = file.lines(portion);
    this.assembler = new LineAssembler(file, prepared, reader.cells());
    this.positions = isPart ? null : new OrderPositions(prepared.repetitions().orders(file));
    this.neighbours = new NeighbourPositions(reader.cells());
    this.ordinals = ordinals;
    this.messages = messages;
    this.limit = Long.MAX_VALUE / prepared.sales().size() / portion.of();
  }

  /** How many values had to be rounded so far. */
  long rounded() {
    return reader.rounded();
  }

  /** Reads the whole file. */
  void run(Sink sink, Ticker ticker) {
    run(file.planned().table()::scan, sink, ticker);
  }

  /**
   * Reads some rows.
   *
   * @throws BeyondShareException when this is a part and its amounts are too large for that
   */
  void run(TablePart part, Sink sink, RowTicker ticker) {
    run(part::scan, sink, ticker);
  }

  private void run(Consumer<Consumer<Row>> scan, Sink sink, RowTicker ticker) {
    fileNumber = ordinals.nextFile();
    boolean mayBePlain = isPart && ordinals.isUnasked() && assembler.joinsEachAlone();
    plain = mayBePlain ? sink.plain(assembler, reader.cells()) : null;
    scan.accept(
        row -> {
          ticker.row();
          row(row, sink);
        });
  }

  private void row(Row row, Sink sink) {
    rows++;
    reader.show(row);
    if (plain != null && plain.takes(row, reader)) {
      requirePartFits(fits(plain.amount()));
      neighbours.next(row, reader.head().order());
      plain.add();
      return;
    }
    StatedLine stated = assembler.completed(reader.line());
    Sold sold = assembler.sold(stated, reader.combination());
    boolean fits = sold.amount() == null || fits(sold.amount().scaled());
    requirePartFits(fits);
    if (sold.fault() != null || !fits) {
      Fault fault = fits ? sold.fault() : Fault.ofRow("OUT_OF_RANGE");
      sink.rejected(row, rejection(row, fault), fits ? sold.amount() : null);
      return;
    }
    int ordinal = ordinals.isUnasked() ? 1 : ordinal(stated);
    if (ordinal == KeyOrdinals.AGAIN) {
      sink.again(row, assembler.line(stated, sold, stated.order(), 1));
    } else {
      SaleLine line = line(row, stated, sold);
      SaleLine back = sold.cameBack() ? Returns.of(line) : null;
      AcceptedLine accepted = new AcceptedLine(stated, line, back, ordinal);
      sink.accepted(row, accepted, assembler.remarks(stated, sold, line));
    }
  }

  private int ordinal(StatedLine stated) {
    LineKey seen = contents.base(stated);
    return ordinals.isAlone(seen) ? 1 : of(seen, stated);
  }

  private int of(LineKey seen, StatedLine stated) {
    return ordinals.of(seen, hash.base(stated), () -> contents.of(stated), isNumbered(stated));
  }

  /** Sums over all files must stay within the range of exact money; each file has its share. */
  private boolean fits(long scaled) {
    long size = Math.abs(scaled);
    if (size > limit - absolute) {
      return false;
    }
    absolute += size;
    return true;
  }

  /** What is beyond the share of a part may still fit the file. */
  private void requirePartFits(boolean fits) {
    if (isPart && !fits) {
      throw new BeyondShareException();
    }
  }

  private static boolean isNumbered(StatedLine line) {
    return !line.order().isEmpty() && !line.lineNumber().isEmpty();
  }

  private SaleLine line(Row row, StatedLine stated, Sold sold) {
    return stated.order().isEmpty()
        ? assembler.line(stated, sold, SaleLine.OWN_ORDER + fileNumber + "." + rows, 1)
        : assembler.line(stated, sold, stated.order(), position(row, stated));
  }

  private int position(Row row, StatedLine line) {
    String number = line.lineNumber();
    boolean plain = !number.isEmpty() && number.length() < 9 && number.matches("[1-9]\\d*");
    if (plain) {
      return Integer.parseInt(number);
    }
    return isPart ? neighbours.next(row, line.order()) : positions.next(line.order());
  }

  private Rejection rejection(Row row, Fault fault) {
    String message =
        messages.rejection(fault.code(), fault.column(), fault.value(), fault.message());
    return new Rejection(
        file.name(), row.line(), fault.column(), fault.value(), fault.code(), message, row.raw());
  }
}
