package io.tillsight.core.table.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the reading of a line with misplaced quotes that gives the expected number of fields with
 * the fewest oddities. Every piece between two delimiters is a field or part of a quoted one; the
 * cheapest division is found by dynamic programming.
 */
final class QuoteRepair {
  private static final double NEVER = 1e9;
  private static final double INNER = 0.5;
  private static final double BROKEN = 1;
  private static final double UNCLOSED = 2;
  private static final int MOST_PIECES = 4000;
  private final Dialect dialect;
  private final FieldParser parser;
  private List<String> pieces;

  QuoteRepair(Dialect dialect) {
    this.dialect = dialect;
    this.parser = new FieldParser(dialect);
  }

  /** A reading and the first flaw in it. */
  record Reading(List<String> fields, RawRecord.Flaw flaw, int flawAt) {
    RawRecord record(long line, String raw) {
      return new RawRecord(line, raw, fields, flaw, flawAt);
    }
  }

  /** The best reading with that many fields, null when there is none. */
  Reading read(String text, int expected) {
    pieces = pieces(text);
    if (pieces.size() < expected || pieces.size() > MOST_PIECES) {
      return null;
    }
    double[][] costs = new double[expected + 1][pieces.size() + 1];
    int[][] starts = new int[expected + 1][pieces.size() + 1];
    for (double[] row : costs) {
      Arrays.fill(row, NEVER);
    }
    costs[0][0] = 0;
    for (int start = 0; start < pieces.size(); start++) {
      extend(costs, starts, start, expected);
    }
    return costs[expected][pieces.size()] >= NEVER ? null : reading(starts, expected);
  }

  private void extend(double[][] costs, int[][] starts, int start, int expected) {
    boolean opens = opens(pieces.get(start));
    int last = opens ? pieces.size() : start + 1;
    for (int end = start + 1; end <= last; end++) {
      double cost = cost(start, end);
      if (cost >= NEVER) {
        continue;
      }
      for (int field = 0; field < expected; field++) {
        double sum = costs[field][start] + cost;
        if (sum < costs[field + 1][end]) {
          costs[field + 1][end] = sum;
          starts[field + 1][end] = start;
        }
      }
    }
  }

  private double cost(int start, int end) {
    String first = pieces.get(start);
    if (end == start + 1) {
      return singleCost(first);
    }
    if (!closes(pieces.get(end - 1), false)) {
      return NEVER;
    }
    double cost = 0;
    for (int i = start + 1; i < end; i++) {
      cost += opens(pieces.get(i)) || i < end - 1 && closes(pieces.get(i), false) ? 1 : 0;
    }
    return parser.isWellQuoted(inner(joined(start, end))) ? 0 : cost + BROKEN;
  }

  private double singleCost(String piece) {
    if (piece.indexOf(dialect.quote()) < 0) {
      return 0;
    }
    if (!opens(piece)) {
      return INNER;
    }
    if (!closes(piece, true)) {
      return UNCLOSED;
    }
    return parser.isWellQuoted(inner(piece)) ? 0 : BROKEN;
  }

  private Reading reading(int[][] starts, int expected) {
    String[] fields = new String[expected];
    RawRecord.Flaw flaw = RawRecord.Flaw.NONE;
    int flawAt = 0;
    int end = pieces.size();
    for (int field = expected; field > 0; field--) {
      int start = starts[field][end];
      String text = joined(start, end);
      boolean quoted = opens(text) && closes(text, true);
      if (quoted) {
        String inner = inner(text);
        if (!parser.isWellQuoted(inner) && flaw != RawRecord.Flaw.UNCLOSED_QUOTE) {
          flaw = RawRecord.Flaw.STRAY_QUOTE;
          flawAt = field - 1;
        }
        fields[field - 1] = parser.unescaped(inner);
      } else {
        fields[field - 1] = text;
        if (opens(text) && !isPaired(text)) {
          flaw = RawRecord.Flaw.UNCLOSED_QUOTE;
          flawAt = field - 1;
        } else if (opens(text) && flaw == RawRecord.Flaw.NONE) {
          flaw = RawRecord.Flaw.STRAY_QUOTE;
          flawAt = field - 1;
        }
      }
      end = start;
    }
    return new Reading(new ArrayList<>(Arrays.asList(fields)), flaw, flawAt);
  }

  private List<String> pieces(String text) {
    return new FieldParser(dialect.withQuote((char) 0)).split(text, 16);
  }

  private String joined(int start, int end) {
    String between = dialect.padded() ? dialect.delimiter() + " " : "" + dialect.delimiter();
    return String.join(between, pieces.subList(start, end));
  }

  private boolean opens(String piece) {
    String text = piece.strip();
    return !text.isEmpty() && text.charAt(0) == dialect.quote();
  }

  private boolean closes(String piece, boolean alone) {
    String text = piece.strip();
    return text.length() >= (alone ? 2 : 1) && text.charAt(text.length() - 1) == dialect.quote();
  }

  /** Whether quotes come in pairs, so that only a part of the field is quoted. */
  private boolean isPaired(String text) {
    return text.chars().filter(sign -> sign == dialect.quote()).count() % 2 == 0;
  }

  private static String inner(String text) {
    String stripped = text.strip();
    return stripped.substring(1, stripped.length() - 1);
  }
}
