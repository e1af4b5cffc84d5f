package io.tillsight.core.table.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The records of a file. Reads by the letter of the dialect where the file keeps to it, and finds
 * the reading with the expected number of fields where quotes are misplaced, so that one stray
 * quote never swallows the lines behind it.
 */
public final class RecordReader implements Records {
  private static final String[] TOO_LONG = {"...", "\n"};
  private static final int MOST_LINES = 500;
  private static final int MOST_CHARACTERS = LineReader.LONGEST;
  private final Lines lines;
  private final Dialect dialect;
  private final int expected;
  private final FieldParser parser;
  private final PlainRecords plain;
  private final Deque<String[]> waiting = new ArrayDeque<>();
  private long line;
  private boolean openEnd;

  /**
   * A reader.
   *
   * @param lines where to read
   * @param dialect how
   * @param expected fields of a record, 0 while it is not known
   */
  public RecordReader(Lines lines, Dialect dialect, int expected) {
    this(lines, dialect, expected, 1);
  }

  /**
   * A reader of lines that do not start at the first line of the file.
   *
   * @param firstLine physical line of the first line
   */
  public RecordReader(Lines lines, Dialect dialect, int expected, long firstLine) {
    this.line = firstLine - 1;
    this.lines = lines;
    this.dialect = dialect;
    this.expected = expected;
    this.parser = new FieldParser(dialect);
    this.plain = PlainRecords.of(lines, dialect);
  }

  /** The next record, blank lines included; null behind the last. */
  @Override
  public RawRecord next() {
    if (plain != null && waiting.isEmpty()) {
      RawRecord quick = plain.next(line + 1);
      if (quick != null) {
        line++;
        return quick;
      }
    }
    String[] first = take();
    if (first == null) {
      return null;
    }
    long start = line;
    String text = first[0];
    if (first == TOO_LONG) {
      return new RawRecord(start, text, List.of(text), RawRecord.Flaw.TOO_LONG, 0);
    }
    if (dialect.quote() == 0 || text.indexOf(dialect.quote()) < 0) {
      return RawRecord.plain(start, text, parser.split(text, expected));
    }
    FieldParser.State state = parser.parse(text);
    if (state == FieldParser.State.COMPLETE) {
      return complete(start, text);
    }
    if (state == FieldParser.State.OPEN) {
      RawRecord longer = overSeveralLines(start, first);
      if (longer != null) {
        return longer;
      }
    }
    return repaired(start, text);
  }

  /**
   * Goes to the next record if it is a plain one, see {@link PlainRecords#advance}; otherwise
   * {@link #next} gives it.
   */
  boolean advance(int[] codes, int at, int width) {
    boolean plainly = plain != null && waiting.isEmpty() && plain.advance(codes, at, width);
    line += plainly ? 1 : 0;
    return plainly;
  }

  /** The physical line up to the end of the record that was returned last. */
  long line() {
    return line;
  }

  /** Whether some record would have gone on behind the last line, had there been more. */
  boolean isOpenEnded() {
    return openEnd;
  }

  private RawRecord complete(long start, String text) {
    List<String> fields = parser.fields();
    if (parser.looseQuotes() > 1 && expected > 0) {
      List<String> divided = new MissingDelimiter(dialect).fields(text, expected);
      return divided == null
          ? new RawRecord(start, text, fields, RawRecord.Flaw.UNCLOSED_QUOTE, parser.firstLoose())
          : new RawRecord(start, text, divided, RawRecord.Flaw.MISSING_DELIMITER, 0);
    }
    return RawRecord.plain(start, text, fields);
  }

  private RawRecord repaired(long start, String text) {
    QuoteRepair repair = new QuoteRepair(dialect);
    QuoteRepair.Reading reading = expected > 0 ? repair.read(text, expected) : null;
    if (expected > 0) {
      List<String> divided = new MissingDelimiter(dialect).fields(text, expected);
      if (divided != null) {
        return new RawRecord(start, text, divided, RawRecord.Flaw.MISSING_DELIMITER, 0);
      }
    }
    for (int off = 1; reading == null && expected > 0 && off <= 2; off++) {
      reading = repair.read(text, expected + off);
      if (reading == null && expected > off) {
        reading = repair.read(text, expected - off);
      }
    }
    if (reading == null) {
      List<String> fields = new LenientFields(dialect).parse(text);
      return new RawRecord(start, text, fields, RawRecord.Flaw.UNCLOSED_QUOTE, 0);
    }
    return reading.record(start, text);
  }

  /** The record when its quoted field ends some lines later, null when it does not. */
  private RawRecord overSeveralLines(long start, String[] first) {
    StringBuilder text = new StringBuilder(first[0]).append(first[1]);
    List<String[]> taken = new ArrayList<>();
    while (taken.size() < MOST_LINES && text.length() < MOST_CHARACTERS) {
      String[] next = take();
      if (next == null) {
        openEnd = true;
        break;
      }
      taken.add(next);
      if (next == TOO_LONG) {
        break;
      }
      text.append(next[0]);
      if (next[0].indexOf(dialect.quote()) >= 0) {
        FieldParser.State state = parser.parse(text.toString());
        if (state == FieldParser.State.COMPLETE && fits(taken)) {
          return RawRecord.plain(start, text.toString(), parser.fields());
        }
        if (state != FieldParser.State.OPEN) {
          break;
        }
      }
      text.append(next[1]);
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      waiting.addFirst(taken.get(i));
    }
    line -= taken.size();
    return null;
  }

  /** Whether the lines inside the field are no records of their own. */
  private boolean fits(List<String[]> taken) {
    int count = parser.fields().size();
    if (expected == 0) {
      return true;
    }
    if (count > expected + 1 || count < expected - 1) {
      return false;
    }
    FieldParser single = new FieldParser(dialect);
    for (int i = 0; expected >= 4 && i < taken.size() - 1; i++) {
      if (single.parse(taken.get(i)[0]) == FieldParser.State.COMPLETE
          && single.fields().size() == expected) {
        return false;
      }
    }
    return true;
  }

  private String[] take() {
    String[] next = waiting.pollFirst();
    if (next == null) {
      String text = lines.next();
      if (text == null) {
        return null;
      }
      next = lines.wasCut() ? TOO_LONG : new String[] {text, lines.end()};
    }
    line++;
    return next;
  }
}
