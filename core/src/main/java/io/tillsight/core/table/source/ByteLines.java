package io.tillsight.core.table.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The physical lines of a stream, divided by their bytes and decoded when asked for. For encodings
 * in which a byte below 0x80 is that character and nothing else.
 */
final class ByteLines implements LineReader {
  private static final int PIECE = 1 << 18;
  private static final int MOST_BYTES_OF_A_CHARACTER = 4;

  /** Bytes behind the last one that may be looked at, see {@link CellBook}. */
  private static final int SLACK = 8;

  private final InputStream in;
  private final CellBooks books;
  private final Consumer<CellBooks> done;
  private final int longest;
  private final long first;
  private final long most;
  private byte[] buffer = new byte[PIECE + SLACK];
  private int position;
  private int limit;
  private long read;
  private int start;
  private int stop;
  private String end = "";
  private boolean cut;
  private boolean again;

  /**
   * @param in at the first line
   * @param first where that is in the file, in bytes
   * @param most bytes that may be read
   * @param books cells of earlier readings
   * @param done takes the books back at the end
   */
  ByteLines(InputStream in, long first, long most, CellBooks books, Consumer<CellBooks> done) {
    this.in = in;
    this.first = first;
    this.most = most;
    this.books = books;
    this.done = done;
    boolean single = !books.charset().equals(StandardCharsets.UTF_8);
    this.longest = single ? LONGEST : LONGEST * MOST_BYTES_OF_A_CHARACTER;
  }

  /** Whether lines and cells of this encoding can be told by their bytes. */
  static boolean canRead(Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return true;
    }
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1 && isAscii(charset);
  }

  private static boolean isAscii(Charset charset) {
    byte[] low = new byte[0x80];
    for (int i = 0; i < low.length; i++) {
      low[i] = (byte) i;
    }
    return new String(low, charset).equals(new String(low, StandardCharsets.ISO_8859_1));
  }

  CellBooks books() {
    return books;
  }

  @Override
  public long bytesRead() {
    return read;
  }

  @Override
  public boolean wasCut() {
    return cut;
  }

  @Override
  public String end() {
    return end;
  }

  @Override
  public String next() {
    if (!advance()) {
      return null;
    }
    String text = new String(buffer, start, stop - start, books.charset());
    if (text.length() > LONGEST) {
      cut = true;
      return text.substring(0, LONGEST);
    }
    return text;
  }

  /** Goes to the next line without decoding it; false behind the last. */
  boolean advance() {
    try {
      return find();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Goes back before the line that was found last, as far as it was kept. */
  void back() {
    again = true;
  }

  /** Where the line at hand starts in the file. */
  long offset() {
    return first + read - (limit - start);
  }

  /** Where the next line starts in the file. */
  long nextOffset() {
    return first + read - (limit - position);
  }

  /** Where the bytes of the line at hand are. */
  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int stop() {
    return stop;
  }

  private boolean find() throws IOException {
    if (again) {
      again = false;
      return true;
    }
    cut = false;
    start = position;
    int at = position;
    while (true) {
      byte[] bytes = buffer;
      int until = limit;
      while (at < until && bytes[at] != '\n' && bytes[at] != '\r') {
        at++;
      }
      if (at < limit) {
        stop = at;
        endLine();
        return true;
      }
      int length = at - start;
      if (length > longest) {
        cut = true;
        at = start + longest;
        limit = at;
        length = longest;
      }
      boolean more = fill();
      at = start + length;
      if (!more) {
        stop = at;
        position = at;
        end = "";
        return length > 0;
      }
    }
  }

  private void endLine() throws IOException {
    boolean carriage = buffer[stop] == '\r';
    int length = stop - start;
    position = stop + 1;
    if (carriage && position == limit) {
      fill();
      stop = start + length;
      position = stop + 1;
    }
    boolean pair = carriage && position < limit && buffer[position] == '\n';
    position += pair ? 1 : 0;
    end = pair ? "\r\n" : carriage ? "\r" : "\n";
  }

  /** Reads more bytes behind those of the line at hand, which moves to the front. */
  private boolean fill() throws IOException {
    int kept = limit - start;
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, kept);
      start = 0;
    } else if (limit + SLACK >= buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    limit = kept;
    int room = buffer.length - SLACK - limit;
    int length = in.read(buffer, limit, (int) Math.min(room, most - read));
    read += Math.max(0, length);
    limit += Math.max(0, length);
    return length > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
    done.accept(books);
  }
}
