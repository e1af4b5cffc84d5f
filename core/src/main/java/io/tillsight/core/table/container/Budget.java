package io.tillsight.core.table.container;

import io.tillsight.core.table.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/**
 * How much may be unpacked from one file: what grows out of all proportion, or would fill the disk,
 * is refused while it is unpacked, whatever its own header says of its size.
 */
final class Budget {
  /** Unpacked bytes that any file may have, however well it was packed. */
  static final long ALWAYS = 100L << 20;

  /** Unpacked bytes for each packed one, above that. */
  static final long MOST_RATIO = 100;

  /** Unpacked bytes of all entries, whatever the ratio. */
  static final long MOST_BYTES = 64L << 30;

  private final long most;
  private final Progress progress;
  private long spent;

  /**
   * @param packed size of the packed file
   * @param room bytes that may be written
   */
  Budget(long packed, long room, Progress progress) {
    this.most = Math.min(Math.max(ALWAYS, packed * MOST_RATIO), Math.min(MOST_BYTES, room));
    this.progress = progress;
  }

  private void spend(long bytes) throws RefusedContentException {
    spent += bytes;
    if (spent > most) {
      throw new RefusedContentException("TOO_LARGE", Long.toString(most >> 20));
    }
    if (!progress.advanced(0, 0, 0)) {
      throw new CancellationException("Unpacking was stopped");
    }
  }

  /** The same stream, whose bytes are counted. */
  InputStream count(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int value = super.read();
        spend(value < 0 ? 0 : 1);
        return value;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int done = super.read(buffer, offset, length);
        spend(Math.max(0, done));
        return done;
      }
    };
  }
}
