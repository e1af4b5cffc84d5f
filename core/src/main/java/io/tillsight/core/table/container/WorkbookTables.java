package io.tillsight.core.table.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The visible worksheets of a workbook (.xlsx), each with its rows where they are in the sheet. */
final class WorkbookTables {
  /** Texts of a workbook are held in memory. */
  private static final long MOST_TEXT = 256L << 20;

  private static final int PIECE = 1 << 16;
  private static final int ROWS_BETWEEN_REPORTS = 1_000;
  private final Scratch scratch;
  private final Budget budget;
  private long copied;

  WorkbookTables(Scratch scratch, Budget budget) {
    this.scratch = scratch;
    this.budget = budget;
  }

  /** The sheets that have cells, in the order of the workbook. */
  List<Member> of(Path file) throws IOException {
    boolean styled = weigh(file);
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true))) {
      List<Member> members = new ArrayList<>();
      for (Sheet sheet : book.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          copy(sheet, new CellText(book.isDate1904()), members);
        }
      }
      if (members.isEmpty()) {
        throw new RefusedContentException("EMPTY_FILE", null);
      }
      return members;
    } catch (ExcelReaderException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException broken) {
      throw RefusedContentException.noTable("workbook_broken");
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /**
   * Unpacks everything once without keeping it: the reader itself knows no limits.
   *
   * @return whether the workbook has number formats
   */
  private boolean weigh(Path file) throws IOException {
    byte[] buffer = new byte[PIECE];
    boolean styled = false;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        long bytes = 0;
        styled |= name.endsWith("styles.xml");
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          budget.take(entry.getCompressedSize());
          try (InputStream in = budget.count(zip.getInputStream(entry))) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
              bytes += length;
            }
          }
        }
        if (name.endsWith("sharedStrings.xml") && bytes > MOST_TEXT) {
          throw new RefusedContentException("TOO_LARGE", Long.toString(MOST_TEXT >> 20));
        }
      }
    }
    return styled;
  }

  /** How many rows there are is not known before the end; that it can be stopped is what counts. */
  private void told() {
    copied++;
    if (copied % ROWS_BETWEEN_REPORTS == 0) {
      budget.step(1, 1);
    }
  }

  private void copy(Sheet sheet, CellText text, List<Member> members) throws IOException {
    try (RowsCopy rows = new RowsCopy(scratch.file());
        Stream<Row> stream = sheet.openStream()) {
      for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
        Row row = all.next();
        rows.blankUpTo(row.getRowNum() - 1L);
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(text.of(row.getCell(i)));
        }
        rows.add(cells);
        told();
      }
      Path table = scratch.file();
      rows.finish(table, null);
      if (!rows.isEmpty()) {
        members.add(Member.rows(sheet.getName(), table, LongUnaryOperator.identity()));
      }
    }
  }
}
