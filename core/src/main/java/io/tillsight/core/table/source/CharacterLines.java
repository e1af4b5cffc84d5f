package io.tillsight.core.table.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** The physical lines of a stream, decoded before they are divided. */
final class CharacterLines implements LineReader {
  private final CountingStream bytes;
  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int limit;
  private String end = "";
  private boolean cut;

  CharacterLines(InputStream in, Charset charset, boolean mixed) {
    bytes = new CountingStream(in);
    reader = mixed ? new MixedReader(bytes) : new InputStreamReader(bytes, charset);
  }

  @Override
  public long bytesRead() {
    return bytes.count();
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
    try {
      return read();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String read() throws IOException {
    StringBuilder before = null;
    cut = false;
    while (true) {
      if (position == limit && !fill()) {
        end = "";
        return before == null ? null : before.toString();
      }
      int start = position;
      while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
        position++;
      }
      if (position < limit) {
        String line = joined(before, start);
        endLine();
        return line;
      }
      before = appended(before, start);
    }
  }

  private String joined(StringBuilder before, int start) {
    return before == null
        ? new String(buffer, start, position - start)
        : appended(before, start).toString();
  }

  private StringBuilder appended(StringBuilder before, int start) {
    StringBuilder line = before == null ? new StringBuilder(position - start) : before;
    int room = LONGEST - line.length();
    cut |= room < position - start;
    return line.append(buffer, start, Math.min(room, position - start));
  }

  private void endLine() throws IOException {
    char first = buffer[position++];
    end = first == '\n' ? "\n" : "\r";
    if (first == '\r' && (position < limit || fill()) && buffer[position] == '\n') {
      position++;
      end = "\r\n";
    }
  }

  private boolean fill() throws IOException {
    int length = reader.read(buffer, 0, buffer.length);
    position = 0;
    limit = Math.max(0, length);
    return length > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
