package io.tillsight.core.table.source;

import java.io.IOException;
import java.util.function.UnaryOperator;

/** The lines of a file, each written anew. */
final class RewrittenLines implements LineReader {
  private final LineReader lines;
  private final UnaryOperator<String> rewrite;

  RewrittenLines(LineReader lines, UnaryOperator<String> rewrite) {
    this.lines = lines;
    this.rewrite = rewrite;
  }

  @Override
  public String next() {
    String line = lines.next();
    return line == null ? null : rewrite.apply(line);
  }

  @Override
  public String end() {
    return lines.end();
  }

  @Override
  public boolean wasCut() {
    return lines.wasCut();
  }

  @Override
  public long bytesRead() {
    return lines.bytesRead();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
