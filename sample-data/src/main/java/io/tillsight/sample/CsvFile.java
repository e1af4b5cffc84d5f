package io.tillsight.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A comma-separated file: UTF-8, line feed, quoted only where RFC 4180 asks for it. */
final class CsvFile implements Closeable {
  private final Writer out;
  private final StringBuilder line = new StringBuilder();

  CsvFile(Path path) throws IOException {
    out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
  }

  void row(String... cells) throws IOException {
    for (String cell : cells) {
      text(cell);
    }
    end();
  }

  CsvFile text(String cell) {
    if (cell.indexOf(',') < 0 && cell.indexOf('"') < 0) {
      line.append(cell);
    } else {
      line.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
    line.append(',');
    return this;
  }

  CsvFile number(long value) {
    line.append(value).append(',');
    return this;
  }

  CsvFile money(long cents) {
    Cents.append(line, cents).append(',');
    return this;
  }

  void end() throws IOException {
    line.setCharAt(line.length() - 1, '\n');
    out.append(line);
    line.setLength(0);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
