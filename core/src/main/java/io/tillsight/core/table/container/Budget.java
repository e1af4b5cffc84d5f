package io.tillsight.core.table.container;

import io.tillsight.core.table.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/**
 * How much may be unpacked from one file: what grows out of all proportion, or would fill the disk,
 * is refused while it is unpacked, whatever its own header says of its size.
 *
 * <p>Exports of sales shrink to a tenth or a twentieth; columns that are nearly always empty to a
 * two-hundredth. A bomb is near the limit of the method, which is a thousandth, from its first byte
 * on; so more than {@value #MOST_AT_ONCE} to one is refused at once, before it is all there.
 */
final class Budget {
  /** Unpacked bytes that any file may have, however well it was packed. */
  static final long ALWAYS = 100L << 20;

  /** Unpacked bytes for each packed one, above that. */
  static final long MOST_RATIO = 250;

  /** Unpacked bytes for each packed one that was read so far, above that. */
  static final long MOST_AT_ONCE = 400;

  /** Unpacked bytes of all entries, whatever the ratio. */
  static final long MOST_BYTES = 64L << 30;

  private static final long BETWEEN_REPORTS = 1 << 18;
  private final long packed;
  private final long most;
  private final Progress progress;
  private long taken;
  private long spent;
  private long nextReport;

  /**
   * A budget.
   *
   * @param packed size of the packed file
   * @param room bytes that may be written
   * @param progress told how much of the packed file was read
   */
  Budget(long packed, long room, Progress progress) {
    this.packed = packed;
    this.most = Math.min(Math.max(ALWAYS, packed * MOST_RATIO), Math.min(MOST_BYTES, room));
    this.progress = progress;
  }

  /** The same stream of packed bytes, counted. */
  InputStream packed(InputStream in) {
    return new Counted(in) {
      @Override
      void seen(long bytes) {
        take(bytes);
      }
    };
  }

  /** The same stream of unpacked bytes, counted. */
  InputStream count(InputStream in) {
    return new Counted(in) {
      @Override
      void seen(long bytes) throws IOException {
        spend(bytes);
      }
    };
  }

  /**
   * So many packed bytes more are being unpacked; what an archive says of itself is not believed.
   */
  void take(long bytes) {
    taken = Math.min(packed, taken + Math.max(0, bytes));
  }

  private void spend(long bytes) throws RefusedContentException {
    spent += bytes;
    boolean bursts = taken > 0 && spent > ALWAYS && spent / taken > MOST_AT_ONCE;
    if (spent > most || bursts) {
      throw new RefusedContentException("TOO_LARGE", Long.toString(Math.min(spent, most) >> 20));
    }
    if (spent >= nextReport) {
      nextReport = spent + BETWEEN_REPORTS;
      step(taken, packed);
    }
  }

  /**
   * Tells the progress of what is made of the unpacked bytes.
   *
   * @throws CancellationException when it shall stop
   */
  void step(long done, long all) {
    if (!progress.advanced(done, all, 0)) {
      throw new CancellationException("Unpacking was stopped");
    }
  }

  /** A stream that says what went through it. */
  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    abstract void seen(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int value = super.read();
      seen(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int done = super.read(buffer, offset, length);
      seen(Math.max(0, done));
      return done;
    }
  }
}
