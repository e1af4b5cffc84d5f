package io.tillsight.core.ingest;

import io.tillsight.core.table.HashFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Numbers the twins of a file. Twins in one file are different lines; the same twins in another
 * file of the same import are the same lines again. A line number that comes twice is the same line
 * when it says the same, else one more line.
 */
final class KeyOrdinals {
  /** The line is there already. */
  static final int AGAIN = 0;

  private final HashFilter repeated;
  private final LongCounts added = new LongCounts();
  private final Map<Long, Numbered> numbered = new HashMap<>();
  private LongCounts inFile = new LongCounts();
  private int files;

  private final Predicate<LineKey> taken;
  private KeyHash hash;

  private record Numbered(int file, List<Long> contents) {}

  KeyOrdinals(HashFilter repeated) {
    this(repeated, null);
  }

  /** Ordinals that are always 1: of lines without a number in one file, whose keys nobody asks. */
  static KeyOrdinals unasked() {
    return new KeyOrdinals(null);
  }

  /**
   * Ordinals of lines that join earlier ones.
   *
   * @param taken whether an earlier line has this key; null when there are none
   */
  KeyOrdinals(HashFilter repeated, Predicate<LineKey> taken) {
    this.repeated = repeated;
    this.taken = taken;
  }

  /**
   * The lines that follow stand in another file.
   *
   * @return its number, from 1
   */
  int nextFile() {
    inFile = new LongCounts();
    files++;
    return files;
  }

  /** Whether the ordinals of all lines are 1. */
  boolean isUnasked() {
    return repeated == null;
  }

  /**
   * Whether the ordinal of a line is 1 whatever its key is; most are so.
   *
   * @param seen as the repeated keys were told of the line
   */
  boolean isAlone(LineKey seen) {
    return taken == null && !repeated.mayComeAgain(seen.high());
  }

  /**
   * The ordinal of a line among its twins, from 1, or {@link #AGAIN}.
   *
   * @param seen as the repeated keys were told of the line
   * @param content what it says, asked for when there may be twins
   */
  int of(LineKey seen, LineKey base, Supplier<LineKey> content, boolean lineNumbered) {
    int ordinal = repeated.mayComeAgain(seen.high()) ? among(base, content, lineNumbered) : 1;
    return ordinal == AGAIN || taken == null ? ordinal : ordinal + earlier(base);
  }

  private int earlier(LineKey base) {
    if (hash == null) {
      hash = new KeyHash();
    }
    int count = 0;
    while (taken.test(hash.twin(base, count + 1))) {
      count++;
    }
    return count;
  }

  private int among(LineKey base, Supplier<LineKey> content, boolean lineNumbered) {
    if (lineNumbered) {
      return ofNumbered(base, content.get());
    }
    int ordinal = inFile.increment(base.low());
    if (ordinal <= added.count(base.low())) {
      return AGAIN;
    }
    added.increment(base.low());
    return ordinal;
  }

  private int ofNumbered(LineKey base, LineKey content) {
    Numbered lines =
        numbered.computeIfAbsent(base.low(), key -> new Numbered(files, new ArrayList<>(1)));
    if (lines.file() != files || lines.contents().contains(content.low())) {
      return AGAIN;
    }
    lines.contents().add(content.low());
    return lines.contents().size();
  }
}
