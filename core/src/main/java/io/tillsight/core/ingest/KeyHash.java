package io.tillsight.core.ingest;

import io.tillsight.core.model.VendorReturn;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * The identity of sale lines: the first 128 bits of SHA-256 over texts in UTF-8, each preceded by
 * its length. Hashed is what the file says, in a canonical form (ISO days, plain decimals without
 * trailing zeros, trimmed texts), never what was joined or computed: another price list, delimiter
 * or date style leaves a line the same line. A time of midnight counts as no time. The order of the
 * fields and the tags are part of the stored data: changing them makes every line a new one.
 */
final class KeyHash {
  private static final String BY_LINE = "L";
  private static final String BY_PRODUCT = "P";
  private static final String BY_CONTENT = "C";
  private static final String TWIN = "T";
  private static final String RETURN = "R";
  private static final String SENT_BACK = "V";
  private static final String SENT_BACK_BY_DOCUMENT = "D";

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private final MessageDigest digest;
  private final Plain plain = new Plain();
  private byte[] gathered = new byte[512];
  private int used;

  KeyHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Everything that the line says. */
  LineKey content(StatedLine line) {
    put(BY_CONTENT);
    put(line.order());
    put(line.lineNumber());
    put(plain.text(line.date()));
    put(line.time() == null ? "" : line.time().toString());
    put(line.product());
    put(line.store());
    put(line.customer());
    put(line.place().city());
    put(line.place().region());
    put(line.place().country());
    put(line.numbers());
    put(line.statusText());
    put(line.channel());
    put(line.paymentMethod());
    put(line.currency());
    return finish();
  }

  private void put(StatedLine.Numbers numbers) {
    put(plain.text(numbers.quantity()));
    put(plain.text(numbers.unitPrice()));
    put(plain.text(numbers.discount()));
    put(plain.text(numbers.amount()));
    put(plain.text(numbers.amountExcludingTax()));
    put(plain.text(numbers.amountBeforeDiscount()));
    put(plain.text(numbers.lineCost()));
    put(plain.text(numbers.unitCost()));
  }

  /** What the line shares with its twins in the file, if it has any; the key of the first twin. */
  LineKey base(StatedLine line) {
    if (line.order().isEmpty()) {
      return content(line);
    }
    boolean numbered = !line.lineNumber().isEmpty();
    put(numbered ? BY_LINE : BY_PRODUCT);
    put(line.order());
    put(numbered ? line.lineNumber() : line.product());
    return finish();
  }

  /** Key of the twin with this ordinal; the first twin has the base itself. */
  LineKey twin(LineKey base, int ordinal) {
    if (ordinal == 1) {
      return base;
    }
    put(TWIN);
    put(text(base));
    put(Integer.toString(ordinal));
    return finish();
  }

  /** Key, or content, of the return of a line. */
  LineKey returned(LineKey line) {
    put(RETURN);
    put(text(line));
    return finish();
  }

  /** Everything that is said of goods sent back. */
  LineKey content(VendorReturn entry) {
    put(SENT_BACK);
    put(entry.document());
    put(plain.text(entry.day()));
    put(entry.product());
    put(entry.store());
    put(entry.vendor());
    put(entry.quantity() == null ? "" : plain.text(entry.quantity().decimal()));
    put(entry.amount() == null ? "" : plain.text(entry.amount().decimal()));
    put(entry.reason());
    return finish();
  }

  /** What goods sent back share with their twins in the file; the key of the first twin. */
  LineKey base(VendorReturn entry) {
    if (entry.document().isEmpty()) {
      return content(entry);
    }
    put(SENT_BACK_BY_DOCUMENT);
    put(entry.document());
    put(entry.store());
    put(entry.product());
    return finish();
  }

  /** 22 characters that stand for a key. */
  static String text(LineKey key) {
    ByteBuffer bytes = ByteBuffer.allocate(16).putLong(key.high()).putLong(key.low());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private void put(String text) {
    int length = text.length();
    room(Integer.BYTES + length);
    int at = used + Integer.BYTES;
    for (int i = 0; i < length; i++) {
      char character = text.charAt(i);
      if (character >= 0x80) {
        put(text.getBytes(StandardCharsets.UTF_8));
        return;
      }
      gathered[at++] = (byte) character;
    }
    INT.set(gathered, used, length);
    used = at;
  }

  private void put(byte[] bytes) {
    room(Integer.BYTES + bytes.length);
    INT.set(gathered, used, bytes.length);
    System.arraycopy(bytes, 0, gathered, used + Integer.BYTES, bytes.length);
    used += Integer.BYTES + bytes.length;
  }

  private void room(int more) {
    if (used + more > gathered.length) {
      gathered = Arrays.copyOf(gathered, 2 * (used + more));
    }
  }

  private LineKey finish() {
    digest.update(gathered, 0, used);
    used = 0;
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new LineKey(bytes.getLong(), bytes.getLong());
  }
}
