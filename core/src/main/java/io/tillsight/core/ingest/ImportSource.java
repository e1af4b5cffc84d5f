package io.tillsight.core.ingest;

import java.util.List;

/**
 * What an import reads.
 *
 * @param files the files in the order given
 */
public record ImportSource(List<SourceFile> files) {
  /** Copies the list. */
  public ImportSource {
    files = List.copyOf(files);
  }

  /**
   * One file as it was when it was read.
   *
   * @param name file name without folder
   * @param bytes size
   * @param sha256 hash of the content, lower-case hexadecimal
   */
  public record SourceFile(String name, long bytes, String sha256) {}
}
