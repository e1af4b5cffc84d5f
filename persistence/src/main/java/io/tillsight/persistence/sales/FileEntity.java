package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.ImportSource.SourceFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A file that an import read. */
@Entity
@Table(name = "import_file")
class FileEntity {
  @EmbeddedId private FileId id;
  private String name;
  private long bytes;
  private String sha256;
  private String reading = "";

  /** Which file of which import, from 0. */
  @Embeddable
  record FileId(@Column(name = "import_id") Long importId, @Column(name = "position") int position)
      implements Serializable {}

  /** For Hibernate. */
  protected FileEntity() {}

  FileEntity(long importId, int position, SourceFile file) {
    id = new FileId(importId, position);
    name = file.name();
    bytes = file.bytes();
    sha256 = file.sha256();
  }

  long importId() {
    return id.importId();
  }

  int position() {
    return id.position();
  }

  String reading() {
    return reading;
  }

  void readAs(String text) {
    reading = text;
  }

  SourceFile file() {
    return new SourceFile(name, bytes, sha256);
  }
}
