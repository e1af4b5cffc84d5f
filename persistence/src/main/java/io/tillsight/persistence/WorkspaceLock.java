package io.tillsight.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own lock, taken before H2's. The operating system frees it when the process dies, however it
 * dies; the file stays and holds the process number of the last owner.
 */
final class WorkspaceLock implements AutoCloseable {
  /** The locked byte lies behind the text, because Windows lets nobody read locked bytes. */
  private static final long LOCKED_BYTE = 1024;

  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceLock.class);

  private final FileChannel channel;

  private WorkspaceLock(FileChannel channel) {
    this.channel = channel;
  }

  static WorkspaceLock take(WorkspaceFiles files) {
    try {
      FileChannel channel =
          FileChannel.open(
              files.lock(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!locks(channel)) {
        channel.close();
        throw new WorkspaceException(
            WorkspaceException.Reason.LOCKED, files.folder(), owner(files.lock()), null);
      }
      byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid), 0);
      return new WorkspaceLock(channel);
    } catch (IOException e) {
      throw Failures.of(files.folder(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The operating system frees the lock at the end of the process at the latest.
      LOG.warn("Releasing the lock", e);
    }
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Map<String, String> owner(Path file) {
    try {
      String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
      return pid.matches("\\d+") ? Map.of("pid", pid) : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }
}
