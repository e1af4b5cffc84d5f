package io.tillsight.core.table.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads lines of a file again, a piece of the file at a time. Safe for several threads. */
final class FileText implements LineText {
  private static final int PIECE = 1 << 16;

  private final Path path;
  private final Charset charset;
  private byte[] piece = new byte[0];
  private long start;
  private int filled;

  FileText(Path path, Charset charset) {
    this.path = path;
    this.charset = charset;
  }

  @Override
  public synchronized String read(long from, int length) {
    if (from < start || from + length > start + filled) {
      try {
        load(from, length);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    int begin = (int) (from - start);
    return new String(piece, begin, Math.min(length, filled - begin), charset);
  }

  private void load(long from, int length) throws IOException {
    if (piece.length < Math.max(length, PIECE)) {
      piece = new byte[Math.max(length, PIECE)];
    }
    start = from;
    filled = 0;
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer buffer = ByteBuffer.wrap(piece);
      int read = 0;
      while (read >= 0 && buffer.hasRemaining()) {
        read = channel.read(buffer, from + filled);
        filled += Math.max(0, read);
      }
    }
  }
}
