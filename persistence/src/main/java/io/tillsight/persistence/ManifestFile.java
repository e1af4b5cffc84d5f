package io.tillsight.persistence;

import io.tillsight.persistence.WorkspaceException.Damage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Reads and durably replaces the manifest; a reader finds the old one or the new one, whole. */
final class ManifestFile {
  private final WorkspaceFiles files;

  ManifestFile(WorkspaceFiles files) {
    this.files = files;
  }

  Optional<Manifest> read() {
    if (!Files.exists(files.manifest())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Manifest.parse(Files.readString(files.manifest())));
    } catch (IOException | IllegalArgumentException e) {
      throw WorkspaceException.damaged(files.folder(), Damage.MANIFEST_UNREADABLE, e);
    }
  }

  void write(Manifest manifest) {
    Path target = files.manifest();
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    try {
      writeThrough(fresh, manifest.text().getBytes(StandardCharsets.UTF_8));
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      syncFolder();
    } catch (IOException e) {
      throw Failures.of(files.folder(), e);
    }
  }

  private static void writeThrough(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Makes the renaming durable; Windows cannot open a folder and needs not. */
  private void syncFolder() throws IOException {
    if (files.folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel folder = FileChannel.open(files.folder(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }
}
