package io.tillsight.core.cube;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes sections of numbers and texts, each followed by its CRC-32C. */
final class SnapshotWriter {
  /** Size of the room; the reader's is the same. */
  static final int ROOM = 1 << 20;

  private final WritableByteChannel channel;
  private final ByteBuffer room = ByteBuffer.allocateDirect(ROOM).order(ByteOrder.LITTLE_ENDIAN);
  private final CRC32C checksum = new CRC32C();

  SnapshotWriter(WritableByteChannel channel) {
    this.channel = channel;
  }

  void write(int number) throws IOException {
    need(Integer.BYTES);
    room.putInt(number);
  }

  void write(long number) throws IOException {
    need(Long.BYTES);
    room.putLong(number);
  }

  void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  void write(List<String> texts) throws IOException {
    write(texts.size());
    for (String text : texts) {
      write(text);
    }
  }

  void write(byte[] numbers) throws IOException {
    write(numbers.length);
    for (int done = 0; done < numbers.length; ) {
      need(1);
      int part = Math.min(room.remaining(), numbers.length - done);
      room.put(numbers, done, part);
      done += part;
    }
  }

  void write(short[] numbers) throws IOException {
    write(numbers.length);
    for (int done = 0; done < numbers.length; ) {
      need(Short.BYTES);
      int part = Math.min(room.remaining() / Short.BYTES, numbers.length - done);
      room.asShortBuffer().put(numbers, done, part);
      room.position(room.position() + part * Short.BYTES);
      done += part;
    }
  }

  void write(int[] numbers) throws IOException {
    write(numbers.length);
    for (int done = 0; done < numbers.length; ) {
      need(Integer.BYTES);
      int part = Math.min(room.remaining() / Integer.BYTES, numbers.length - done);
      room.asIntBuffer().put(numbers, done, part);
      room.position(room.position() + part * Integer.BYTES);
      done += part;
    }
  }

  void write(long[] numbers) throws IOException {
    write(numbers.length);
    for (int done = 0; done < numbers.length; ) {
      need(Long.BYTES);
      int part = Math.min(room.remaining() / Long.BYTES, numbers.length - done);
      room.asLongBuffer().put(numbers, done, part);
      room.position(room.position() + part * Long.BYTES);
      done += part;
    }
  }

  /** Ends a section. */
  void endSection() throws IOException {
    empty();
    long sum = checksum.getValue();
    write(sum);
    empty();
    checksum.reset();
  }

  private void need(int bytes) throws IOException {
    if (room.remaining() < bytes) {
      empty();
    }
  }

  private void empty() throws IOException {
    room.flip();
    checksum.update(room.duplicate());
    while (room.hasRemaining()) {
      channel.write(room);
    }
    room.clear();
  }
}
