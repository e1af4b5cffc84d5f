package io.tillsight.core.cube;

import io.tillsight.core.cube.SnapshotException.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads what a {@link SnapshotWriter} wrote; believes no length that the file cannot hold. */
final class SnapshotReader {
  private final SeekableByteChannel channel;
  private final ByteBuffer room =
      ByteBuffer.allocateDirect(SnapshotWriter.ROOM).order(ByteOrder.LITTLE_ENDIAN).limit(0);
  private final CRC32C checksum = new CRC32C();
  private int summed;

  SnapshotReader(SeekableByteChannel channel) {
    this.channel = channel;
  }

  int readInt() throws IOException, SnapshotException {
    need(Integer.BYTES);
    return room.getInt();
  }

  long readLong() throws IOException, SnapshotException {
    need(Long.BYTES);
    return room.getLong();
  }

  String readText() throws IOException, SnapshotException {
    return new String(readBytes(), StandardCharsets.UTF_8);
  }

  List<String> readTexts() throws IOException, SnapshotException {
    int count = readLength(Integer.BYTES);
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(readText());
    }
    return List.copyOf(texts);
  }

  byte[] readBytes() throws IOException, SnapshotException {
    byte[] numbers = new byte[readLength(1)];
    for (int done = 0; done < numbers.length; ) {
      need(1);
      int part = Math.min(room.remaining(), numbers.length - done);
      room.get(numbers, done, part);
      done += part;
    }
    return numbers;
  }

  short[] readShorts() throws IOException, SnapshotException {
    short[] numbers = new short[readLength(Short.BYTES)];
    for (int done = 0; done < numbers.length; ) {
      need(Short.BYTES);
      int part = Math.min(room.remaining() / Short.BYTES, numbers.length - done);
      room.asShortBuffer().get(numbers, done, part);
      room.position(room.position() + part * Short.BYTES);
      done += part;
    }
    return numbers;
  }

  int[] readInts() throws IOException, SnapshotException {
    int[] numbers = new int[readLength(Integer.BYTES)];
    for (int done = 0; done < numbers.length; ) {
      need(Integer.BYTES);
      int part = Math.min(room.remaining() / Integer.BYTES, numbers.length - done);
      room.asIntBuffer().get(numbers, done, part);
      room.position(room.position() + part * Integer.BYTES);
      done += part;
    }
    return numbers;
  }

  long[] readLongs() throws IOException, SnapshotException {
    long[] numbers = new long[readLength(Long.BYTES)];
    for (int done = 0; done < numbers.length; ) {
      need(Long.BYTES);
      int part = Math.min(room.remaining() / Long.BYTES, numbers.length - done);
      room.asLongBuffer().get(numbers, done, part);
      room.position(room.position() + part * Long.BYTES);
      done += part;
    }
    return numbers;
  }

  /** Ends a section: only now what was read of it can be trusted. */
  void endSection() throws IOException, SnapshotException {
    sum();
    long found = checksum.getValue();
    if (readLong() != found) {
      throw new SnapshotException(Fault.DAMAGED, "checksum");
    }
    summed = room.position();
    checksum.reset();
  }

  /** Nothing may follow the last section. */
  void end() throws IOException, SnapshotException {
    if (room.hasRemaining() || channel.position() < channel.size()) {
      throw new SnapshotException(Fault.DAMAGED, "too long");
    }
  }

  private int readLength(int bytesOfOne) throws IOException, SnapshotException {
    int length = readInt();
    long left = room.remaining() + channel.size() - channel.position();
    if (length < 0 || (long) length * bytesOfOne > left) {
      throw new SnapshotException(Fault.DAMAGED, "length " + length);
    }
    return length;
  }

  private void need(int bytes) throws IOException, SnapshotException {
    if (room.remaining() >= bytes) {
      return;
    }
    sum();
    room.compact();
    while (room.position() < bytes) {
      if (channel.read(room) < 0) {
        throw new SnapshotException(Fault.DAMAGED, "too short");
      }
    }
    room.flip();
    summed = 0;
  }

  /** Takes what was consumed since the last time into the checksum. */
  private void sum() {
    checksum.update(room.duplicate().limit(room.position()).position(summed));
    summed = room.position();
  }
}
