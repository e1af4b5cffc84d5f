package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is known of a file once all its bytes have been seen.
 *
 * @param bytes size
 * @param modified time of the last change, milliseconds since 1970
 * @param hash tells the {@link #sha256}
 * @param charset encoding
 * @param foreign whether the encoding of the letters cannot be told
 * @param mark length of the byte order mark
 * @param mixed whether some bytes are no UTF-8 while others are; they are read as windows-1252
 * @param mixedLines physical lines of such bytes, the first thousand
 * @param lines physical lines
 * @param ascii whether all bytes are below 0x80
 * @param zeros bytes that are zero in a file that is no UTF-16
 * @param controls control characters other than line ends and tabs
 * @param controlLine line of the first of them, 0 without
 */
public record SourceFacts(
    long bytes,
    long modified,
    Supplier<String> hash,
    Charset charset,
    boolean foreign,
    int mark,
    boolean mixed,
    List<Long> mixedLines,
    long lines,
    boolean ascii,
    long zeros,
    long controls,
    long controlLine) {
  /** SHA-256 of all bytes, lower-case hexadecimal; may have to be waited for. */
  public String sha256() {
    return hash.get();
  }

  /** The same file read in another encoding. */
  public SourceFacts withCharset(Charset other) {
    return new SourceFacts(
        bytes,
        modified,
        hash,
        other,
        false,
        mark,
        false,
        List.of(),
        lines,
        ascii,
        zeros,
        controls,
        controlLine);
  }
}
