package io.tillsight.core.table.container;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/** Tables that a service has written with the 64 signs of RFC 4648, line ends and all. */
final class Wrapping {
  private static final int LEAST = 24;
  private static final String DATA_ADDRESS = "(?s)data:[\\w/+.;=-]*base64,.*";

  private Wrapping() {}

  /** Whether the first bytes of a file are such signs and stand for a table or a packed one. */
  static boolean isWrapped(byte[] head) {
    String text = bare(new String(head, StandardCharsets.ISO_8859_1));
    String signs = text.replaceAll("[\\r\\n]", "");
    int length = signs.length() / 4 * 4;
    if (signs.length() < LEAST || !signs.matches("[A-Za-z0-9+/_-]+={0,2}\\s*")) {
      return false;
    }
    try {
      return isTable(decoder().decode(standard(signs.substring(0, length))));
    } catch (IllegalArgumentException other) {
      return false;
    }
  }

  private static Base64.Decoder decoder() {
    return Base64.getMimeDecoder();
  }

  private static String standard(String signs) {
    return signs.replace('-', '+').replace('_', '/');
  }

  private static String bare(String text) {
    String stripped = text.strip();
    String open = stripped.startsWith("\"") ? stripped.substring(1) : stripped;
    String rest = open.matches(DATA_ADDRESS) ? open.substring(open.indexOf(',') + 1) : open;
    return rest.endsWith("\"") ? rest.substring(0, rest.length() - 1) : rest;
  }

  /** Whether the bytes are packed, or text with lines and delimiters. */
  static boolean isTable(byte[] bytes) {
    if (bytes.length > 3 && (bytes[0] == 0x1f && bytes[1] == (byte) 0x8b)
        || bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
      return true;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean json = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
    boolean lines = text.matches("(?s)[^\\n\\r]*[,;\\t|][^\\n\\r]*[\\n\\r].*");
    return (json || lines) && isText(bytes);
  }

  /** Whether it is UTF-8 without control characters; the last one may be cut. */
  private static boolean isText(byte[] bytes) {
    for (byte value : bytes) {
      if (value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r') {
        return false;
      }
    }
    for (int cut = 0; cut < 4 && cut < bytes.length; cut++) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
        return true;
      } catch (CharacterCodingException broken) {
        continue;
      }
    }
    return false;
  }

  /** Writes what a file of such signs stands for. */
  static void unwrap(Path file, Path target, Budget budget) throws IOException {
    try (InputStream in = new BufferedInputStream(budget.packed(Files.newInputStream(file)));
        OutputStream out = Files.newOutputStream(target)) {
      skipAddress(in);
      budget.count(decoder().wrap(new Signs(in))).transferTo(out);
    } catch (IllegalArgumentException broken) {
      throw RefusedContentException.noTable("base64_broken");
    }
  }

  private static void skipAddress(InputStream in) throws IOException {
    in.mark(256);
    byte[] start = in.readNBytes(128);
    in.reset();
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.contains("base64,")) {
      in.skipNBytes(text.indexOf("base64,") + "base64,".length());
    }
  }

  /** The bytes that such a text stands for, null when it is no such text of a table. */
  static byte[] decoded(String text) {
    byte[] signs = text.getBytes(StandardCharsets.ISO_8859_1);
    if (!isWrapped(Arrays.copyOf(signs, Math.min(signs.length, 1 << 13)))) {
      return null;
    }
    return decoder().decode(standard(bare(text)));
  }

  /** The signs of the usual alphabet in place of those that are safe in addresses. */
  private static final class Signs extends FilterInputStream {
    Signs(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      return value == '-' ? '+' : value == '_' ? '/' : value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int done = super.read(buffer, offset, length);
      for (int i = offset; i < offset + done; i++) {
        buffer[i] = buffer[i] == '-' ? (byte) '+' : buffer[i] == '_' ? (byte) '/' : buffer[i];
      }
      return done;
    }
  }
}
