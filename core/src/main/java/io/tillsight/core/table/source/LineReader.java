package io.tillsight.core.table.source;

import java.io.Closeable;

/** The physical lines of a file. */
public interface LineReader extends Lines, Closeable {
  /** Longest line that is kept, in characters; what is behind is dropped and told. */
  int LONGEST = 1 << 21;

  /** Bytes taken from the file so far. */
  long bytesRead();
}
