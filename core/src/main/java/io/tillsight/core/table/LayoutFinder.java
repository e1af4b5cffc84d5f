package io.tillsight.core.table;

import io.tillsight.core.table.source.Dialect;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordReader;
import io.tillsight.core.table.source.RuleLine;
import io.tillsight.core.table.source.SampleLines;
import io.tillsight.core.table.value.Blanks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the header among the first lines: behind titles and blank lines, before the first record of
 * values, of one to three lines or missing.
 */
final class LayoutFinder {
  private static final int FIRST_RECORDS = 200;
  private static final int DEEPEST_HEADER = 60;
  private static final double ENOUGH = 0.6;
  private final SampleLines sample;
  private final Dialect dialect;
  private final long firstLine;
  private final Integer wantedHeaderLines;
  private final CellKind kind = new CellKind();
  private final List<Layout.Note> notes = new ArrayList<>();
  private List<RawRecord> records;
  private int width;
  private boolean grouped;
  private List<Boolean> typed;

  /**
   * A finder.
   *
   * @param wantedHeaderLines number of header lines when the user told it, else null
   */
  LayoutFinder(SampleLines sample, Dialect dialect, long firstLine, Integer wantedHeaderLines) {
    this.sample = sample;
    this.dialect = dialect;
    this.firstLine = firstLine;
    this.wantedHeaderLines = wantedHeaderLines;
  }

  /** The layout, null when there is no record at all. */
  Layout find() {
    records = records(0);
    if (records.isEmpty()) {
      return null;
    }
    int pairs = KeyValues.count(records);
    records = records.subList(pairs, records.size());
    width = mode();
    records = records(width);
    records = records.subList(Math.min(pairs, records.size() - 1), records.size());
    int start = new TitleLines(records, width).below(withGroups(headerIndex()));
    typed = typed(bodyStart(start + 1));
    RawRecord first = headerRecord(records.get(start), start);
    if (wantedHeaderLines != null) {
      return layout(start, wantedHeaderLines, first);
    }
    if (isData(first, start)) {
      notes.add(new Layout.Note("NO_HEADER", first.line(), true));
      return layout(start, 0, first);
    }
    return layout(start, headerLines(start, first), first);
  }

  private List<RawRecord> records(int expected) {
    List<RawRecord> found = new ArrayList<>();
    RecordReader reader = new RecordReader(sample.from(firstLine), dialect, expected, firstLine);
    for (RawRecord next = reader.next(); next != null; next = reader.next()) {
      if (!next.isBlank() && !RuleLine.is(next.raw())) {
        found.add(next);
      }
    }
    return found;
  }

  private int mode() {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (RawRecord next : records.subList(0, Math.min(FIRST_RECORDS, records.size()))) {
      counts.merge(next.fields().size(), 1, Integer::sum);
    }
    int mode = 1;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      int weight = entry.getKey() == 1 ? entry.getValue() : 2 * entry.getValue();
      if (weight > most) {
        most = weight;
        mode = entry.getKey();
      }
    }
    return mode;
  }

  private int headerIndex() {
    int typical = typicalFilled();
    for (int i = 0; i < Math.min(DEEPEST_HEADER, records.size()); i++) {
      RawRecord next = records.get(i);
      if (isComment(next)) {
        notes.add(new Layout.Note("COMMENT_LINE_SKIPPED", next.line(), false, next.raw().strip()));
      } else if (isCandidate(next, i, typical)) {
        return i;
      }
    }
    return 0;
  }

  /** One line up when the header repeats names under the names of groups. */
  private int withGroups(int start) {
    if (start == 0 || records.get(start).fields().size() != width) {
      return start;
    }
    RawRecord above = records.get(start - 1);
    RawRecord own = records.get(start);
    long names = own.fields().stream().map(Blanks::strip).distinct().count();
    boolean groups =
        above.fields().size() == width
            && above.lastLine() + 1 == own.line()
            && filled(above) >= 2
            && values(above) == 0
            && names < width;
    grouped = groups;
    return groups ? start - 1 : start;
  }

  private boolean isCandidate(RawRecord next, int index, int typical) {
    int size = next.fields().size();
    if (size == width) {
      return filled(next) >= ENOUGH * typical || values(next) > 0 && index + 1 == records.size();
    }
    if (index + 1 >= records.size() || values(next) > 0) {
      return false;
    }
    RawRecord following = records.get(index + 1);
    boolean late = size == width - 1 && following.fields().size() == size;
    boolean fits = following.fields().size() == width || late;
    boolean bodyFollows = fits && values(following) > 0;
    boolean near = size >= 2 && size >= width / 2 && filled(next) >= ENOUGH * size;
    return bodyFollows && width > 1 && (near || new HeaderRepair(width).resplit(next) != null);
  }

  private int typicalFilled() {
    List<Integer> counts = new ArrayList<>();
    for (RawRecord next : records) {
      if (next.fields().size() == width) {
        counts.add(filled(next));
      }
    }
    counts.sort(null);
    return counts.isEmpty() ? width : counts.get(counts.size() / 2);
  }

  /** Behind further lines of a header, so that in a short table they do not outvote its values. */
  private int bodyStart(int from) {
    int at = from;
    while (at < Math.min(from + 2, records.size()) && CellKind.isFreeOfValues(records.get(at))) {
      at++;
    }
    return at < records.size() && values(records.get(at)) > 0 ? at : from;
  }

  private List<Boolean> typed(int from) {
    long[] values = new long[width];
    long[] filled = new long[width];
    for (RawRecord next : records.subList(Math.min(from, records.size()), records.size())) {
      for (int i = 0; next.fields().size() == width && i < width; i++) {
        boolean blank = Blanks.isBlank(next.fields().get(i));
        filled[i] += blank ? 0 : 1;
        values[i] += !blank && kind.isValue(next.fields().get(i)) ? 1 : 0;
      }
    }
    List<Boolean> result = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      result.add(filled[i] > 0 && values[i] >= ENOUGH * filled[i]);
    }
    return result;
  }

  private RawRecord headerRecord(RawRecord first, int index) {
    if (first.flaw() != RawRecord.Flaw.NONE) {
      notes.add(new Layout.Note("STRAY_QUOTE", first.line(), false));
    }
    if (first.fields().size() == width || index + 1 >= records.size()) {
      return first;
    }
    List<String> repaired = new HeaderRepair(width).repair(first);
    if (repaired == null) {
      return unrepaired(first, index);
    }
    notes.add(new Layout.Note("REPAIRED_FIELDS", first.line(), false));
    return first.withFields(repaired);
  }

  /** A header whose number of cells the records contradict, and nothing tells why. */
  private RawRecord unrepaired(RawRecord first, int index) {
    List<String> fields = new ArrayList<>(first.fields());
    if (dialect.delimiter() == ' ' && fields.size() < width) {
      width = fields.size();
      typed = typed(index + 1);
      return first;
    }
    if (fields.size() > width || splitsDecimals(index + 1)) {
      width = fields.size();
      typed = typed(index + 1);
      notes.add(new Layout.Note("TOO_MANY_FIELDS", first.line(), true));
      return first;
    }
    if (isCounted(index + 1) && fields.size() == width - 1) {
      fields.add(0, "");
    } else {
      while (fields.size() < width) {
        fields.add("");
      }
      if (!isBlankBehind(first.fields().size(), index + 1)) {
        notes.add(new Layout.Note("TOO_FEW_FIELDS", first.line(), true));
      }
    }
    return first.withFields(fields);
  }

  /** Whether two neighbours look like the halves of numbers with an unquoted decimal comma. */
  private boolean splitsDecimals(int from) {
    for (int i = 0; dialect.delimiter() == ',' && i + 1 < width; i++) {
      int column = i;
      if (all(from, record -> digits(record, column, 18) && digits(record, column + 1, 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean digits(RawRecord next, int column, int longest) {
    String text = Blanks.strip(next.fields().get(column));
    return text.length() <= longest && text.matches("-?\\d+");
  }

  /** Whether the first column counts the records, as some programs write them without a name. */
  private boolean isCounted(int from) {
    Set<String> seen = new HashSet<>();
    return all(from, next -> digits(next, 0, 9) && seen.add(next.fields().get(0)));
  }

  private boolean isBlankBehind(int column, int from) {
    return all(from, next -> HeaderRepair.isBlankFrom(next.fields(), column));
  }

  private boolean all(int from, Predicate<RawRecord> test) {
    return records.subList(Math.min(from, records.size()), records.size()).stream()
        .filter(next -> next.fields().size() == width)
        .allMatch(test);
  }

  /** Whether the first full record is data already. */
  private boolean isData(RawRecord first, int index) {
    int values = 0;
    int words = 0;
    int years = 0;
    boolean alone = index + 1 >= records.size();
    for (int i = 0; i < Math.min(width, first.fields().size()); i++) {
      String cell = first.fields().get(i);
      if (alone || typed.get(i)) {
        values += kind.isValue(cell) ? 1 : 0;
        years += CellKind.isYear(cell) ? 1 : 0;
        words += kind.isWords(cell) ? 1 : 0;
      }
    }
    return values > years && (alone ? 2 * values >= words : values > words);
  }

  private int headerLines(int start, RawRecord first) {
    int lines = 1;
    if (grouped) {
      lines = 2;
    }
    while (lines < 3 && start + lines + 1 < records.size() && isHeaderToo(first, start + lines)) {
      lines++;
    }
    if (lines > 1) {
      notes.add(new Layout.Note("MULTI_ROW_HEADER", records.get(start + lines - 1).line(), false));
    }
    return lines;
  }

  private boolean isHeaderToo(RawRecord first, int index) {
    RawRecord next = records.get(index);
    if (next.fields().size() != width) {
      return false;
    }
    if (Same.cells(first.fields(), next.fields())) {
      return true;
    }
    int words = 0;
    int years = 0;
    for (int i = 0; i < width; i++) {
      String cell = next.fields().get(i);
      if (typed.get(i)) {
        if (kind.isValue(cell) && !CellKind.isYear(cell)) {
          return false;
        }
        years += CellKind.isYear(cell) ? 1 : 0;
        words += kind.isWords(cell) ? 1 : 0;
      }
    }
    boolean above = years > 0 && index + 1 < records.size() && isHeaderToo(first, index + 1);
    return years == 0 ? words >= 2 : above;
  }

  private Layout layout(int start, int headerLines, RawRecord first) {
    int lines = Math.min(headerLines, records.size() - start);
    List<String> header = new ArrayList<>();
    for (int i = 0; lines > 0 && i < width; i++) {
      header.add(joined(i, start, lines, first));
    }
    boolean body = start + lines < records.size();
    RawRecord last = records.get(Math.max(start, start + lines - 1));
    long bodyLine = lines == 0 ? first.line() : last.lastLine() + 1;
    return new Layout(
        dialect,
        width,
        header,
        lines == 0 ? 0 : last.line(),
        lines,
        body || lines > 0 ? bodyLine : first.line(),
        typed,
        List.copyOf(notes));
  }

  private String joined(int column, int start, int lines, RawRecord first) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      List<String> fields = i == 0 ? first.fields() : records.get(start + i).fields();
      String part = column < fields.size() ? Blanks.strip(fields.get(column)) : "";
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(" ", parts);
  }

  private boolean isComment(RawRecord next) {
    String text = next.raw().strip();
    return (text.startsWith("#") || text.startsWith("//")) && next.fields().size() != width;
  }

  private int values(RawRecord next) {
    int count = 0;
    for (String field : next.fields()) {
      count += kind.isValue(field) ? 1 : 0;
    }
    return count;
  }

  private static int filled(RawRecord next) {
    int count = 0;
    for (String field : next.fields()) {
      count += Blanks.isBlank(field) ? 0 : 1;
    }
    return count;
  }
}
