package io.tillsight.core.table.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the dialect of a file by its first lines: the delimiter, quote and escape under which most
 * records have the same number of fields and most fields are something known. Space, colon and
 * rarer signs are tried only when comma, semicolon, tab and bar fail.
 */
public final class DialectSniffer {
  private static final char[] USUAL = {',', ';', '\t', '|'};
  private static final char[] RARE = {' ', ':', '^', '~', '\u0001', '\u001f', '#', '*'};

  /** Times and addresses have colons of their own. */
  private static final Pattern NO_COLON =
      Pattern.compile("(?<!\\d)(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d.])|://");

  private static final int RECORDS = 400;
  private static final double GOOD = 0.12;
  private static final double SURE = 0.3;
  private static final double MOSTLY = 0.9;
  private final SampleLines sample;
  private final long firstLine;
  private final String text;

  /** Looks at lines from a physical line on. */
  public DialectSniffer(SampleLines sample, long firstLine) {
    this.sample = sample;
    this.firstLine = firstLine;
    List<String> lines = sample.texts();
    this.text =
        String.join("\n", lines.subList((int) Math.min(firstLine - 1, lines.size()), lines.size()));
  }

  /** The dialect; comma and double quotes when nothing tells. */
  public Dialect sniff() {
    Scored best = best(USUAL);
    if (best.score < SURE) {
      Scored rare = best(RARE);
      if (rare.score > GOOD && rare.score > 2 * best.score && rare.share >= MOSTLY) {
        best = rare;
      }
    }
    return finished(best.score > 0 ? best.dialect : Dialect.STANDARD);
  }

  /** The quote, escape and padding of a file whose delimiter is known. */
  public Dialect sniff(char delimiter) {
    return finished(best(new char[] {delimiter}).dialect);
  }

  private Dialect finished(Dialect dialect) {
    return dialect.withPadding(isPadded(dialect));
  }

  private Scored best(char[] delimiters) {
    Scored best = new Scored(Dialect.STANDARD, -1, 0);
    for (char delimiter : delimiters) {
      if (delimiter == ':' && NO_COLON.matcher(text).find()) {
        continue;
      }
      for (Dialect dialect : variants(delimiter)) {
        Scored scored = score(dialect);
        if (scored.score > best.score + 1e-9) {
          best = scored;
        }
      }
    }
    return best;
  }

  private List<Dialect> variants(char delimiter) {
    List<Dialect> variants = new ArrayList<>();
    boolean single = quotes(delimiter, '\'') > quotes(delimiter, '"');
    for (char quote : single ? new char[] {'"', '\''} : new char[] {'"'}) {
      Dialect dialect = Dialect.STANDARD.withDelimiter(delimiter).withQuote(quote);
      boolean used = text.indexOf(quote) >= 0;
      if (used && text.contains("\\" + quote)) {
        variants.add(dialect.withEscape('\\'));
      }
      if (used || quote == '"') {
        variants.add(dialect);
      }
    }
    return variants;
  }

  /** How many fields a quote opens or closes, whichever is less. */
  private long quotes(char delimiter, char quote) {
    FieldParser parser = new FieldParser(Dialect.STANDARD.withDelimiter(delimiter));
    long opened = 0;
    long closed = 0;
    for (String line : sample.texts()) {
      if (line.indexOf(quote) >= 0) {
        for (String piece : parser.split(line, 8)) {
          String field = piece.strip();
          opened += !field.isEmpty() && field.charAt(0) == quote ? 1 : 0;
          closed += field.length() > 1 && field.charAt(field.length() - 1) == quote ? 1 : 0;
        }
      }
    }
    return Math.min(opened, closed);
  }

  private record Scored(Dialect dialect, double score, double share) {}

  private Scored score(Dialect dialect) {
    RecordReader reader = new RecordReader(sample.from(firstLine), dialect, 0);
    KnownText known = new KnownText();
    List<Integer> sizes = new ArrayList<>();
    long fields = 0;
    double good = 0;
    for (RawRecord next = reader.next();
        next != null && sizes.size() < RECORDS;
        next = reader.next()) {
      if (!next.isBlank() && !RuleLine.is(next.raw())) {
        sizes.add(next.fields().size());
        good += known.count(next) - (next.flaw() == RawRecord.Flaw.NONE ? 0 : 1);
        fields += next.fields().size();
      }
    }
    if (sizes.isEmpty()) {
      return new Scored(dialect, 0, 0);
    }
    int mode = mode(sizes);
    double share = share(sizes, mode);
    if (dialect.delimiter() == ' ' && known.values() > fields / 5) {
      share = Math.max(share, atLeastFirst(sizes));
    }
    double wide = mode < 2 ? 0 : Math.sqrt(1 - 1.0 / mode);
    return new Scored(dialect, share * share * wide * Math.max(0.01, good / fields), share);
  }

  /**
   * How even the records are: half by the commonest size, half by neighbours of the same size, so
   * that two tables in a file do not count as a mess.
   */
  private static double share(List<Integer> sizes, int mode) {
    double common = 0;
    double even = 0;
    for (int i = 0; i < sizes.size(); i++) {
      int size = sizes.get(i);
      boolean before = i > 0 && sizes.get(i - 1) == size;
      boolean behind = i + 1 < sizes.size() && sizes.get(i + 1) == size;
      common += size == mode ? 1 : 0;
      even += size > 1 && (before || behind || size == mode) ? 1 : 0;
    }
    return (common + even) / (2.0 * sizes.size());
  }

  /** Texts with spaces in them make lines longer than the header, never shorter. */
  private static double atLeastFirst(List<Integer> sizes) {
    int first = sizes.get(0);
    long longer = sizes.stream().filter(size -> size >= first && size <= 2 * first).count();
    boolean exact = sizes.stream().filter(size -> size == first).count() > sizes.size() / 20 + 1;
    return first >= 4 && exact ? 0.95 * longer / sizes.size() : 0;
  }

  private static int mode(List<Integer> sizes) {
    Map<Integer, Integer> counts = new HashMap<>();
    sizes.forEach(size -> counts.merge(size, 1, Integer::sum));
    return mode(counts);
  }

  private static int mode(Map<Integer, Integer> counts) {
    int mode = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most || entry.getValue() == most && entry.getKey() > mode) {
        most = entry.getValue();
        mode = entry.getKey();
      }
    }
    return mode;
  }

  private boolean isPadded(Dialect dialect) {
    if (dialect.delimiter() == ' ') {
      return false;
    }
    FieldParser parser = new FieldParser(dialect);
    long padded = 0;
    long all = 0;
    for (String line : sample.texts()) {
      List<String> pieces = parser.split(line, 8);
      for (int i = 1; i < pieces.size(); i++) {
        all++;
        padded += pieces.get(i).startsWith(" ") && !pieces.get(i).startsWith("  ") ? 1 : 0;
      }
    }
    return all > 0 && padded >= MOSTLY * all;
  }
}
