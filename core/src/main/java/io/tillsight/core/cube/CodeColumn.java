package io.tillsight.core.cube;

import io.tillsight.core.cube.SnapshotException.Fault;
import java.io.IOException;

/** A column of dictionary codes in the smallest width that holds them. */
abstract class CodeColumn {
  static final int SAME = 0;
  static final int BYTES = 1;
  static final int SHORTS = 2;
  static final int INTS = 3;
  static final int DAYS = 4;

  /** Copies rows [from, until) to the front of the target. */
  abstract void decode(int from, int until, int[] target);

  /** Copies the rows at these positions after {@code from} to the front of the target. */
  abstract void gather(int from, int[] positions, int count, int[] target);

  /**
   * Writes the positions of those rows of [from, until) whose code passes, after {@code from}, to
   * the front of the target.
   *
   * @param room for as many codes
   * @return how many they are
   */
  int select(boolean[] passes, int from, int until, int[] target, int[] room) {
    decode(from, until, room);
    int kept = 0;
    for (int i = 0; i < until - from; i++) {
      target[kept] = i;
      kept += passes[room[i]] ? 1 : 0; // without a branch that cannot be foreseen
    }
    return kept;
  }

  /** Memory it takes. */
  abstract long bytes();

  /** Writes its kind and its content. */
  abstract void write(SnapshotWriter out) throws IOException;

  static CodeColumn read(SnapshotReader in) throws IOException, SnapshotException {
    int kind = in.readInt();
    return switch (kind) {
      case SAME -> new SameCodes(in.readInt());
      case BYTES -> new ByteCodes(in.readBytes());
      case SHORTS -> new ShortCodes(in.readShorts());
      case INTS -> new IntCodes(in.readInts());
      case DAYS -> new Days(in.readLong(), in.readInts());
      default -> throw new SnapshotException(Fault.DAMAGED, "column of kind " + kind);
    };
  }

  static CodeColumn of(int[] codes) {
    int largest = 0;
    boolean same = true;
    for (int code : codes) {
      largest = Math.max(largest, code);
      same &= code == codes[0];
    }
    if (same) {
      return new SameCodes(codes.length == 0 ? 0 : codes[0]);
    }
    if (largest < 1 << 8) {
      return ByteCodes.of(codes);
    }
    return largest < 1 << 16 ? ShortCodes.of(codes) : new IntCodes(codes);
  }
}
