package io.tillsight.core.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  private final MessageDigest digest;

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
    put(line.date() == null ? "" : line.date().toString());
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
    put(Decimals.canonical(numbers.quantity()));
    put(Decimals.canonical(numbers.unitPrice()));
    put(Decimals.canonical(numbers.discount()));
    put(Decimals.canonical(numbers.amount()));
    put(Decimals.canonical(numbers.amountExcludingTax()));
    put(Decimals.canonical(numbers.amountBeforeDiscount()));
    put(Decimals.canonical(numbers.lineCost()));
    put(Decimals.canonical(numbers.unitCost()));
  }

  /** What the line shares with its twins in the file, if it has any; the key of the first twin. */
  LineKey base(StatedLine line, LineKey content) {
    if (line.order().isEmpty()) {
      return content;
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

  /** 64 bits that stand for a text. */
  long ofText(String text) {
    put(text);
    return finish().low();
  }

  /** 22 characters that stand for a key. */
  static String text(LineKey key) {
    ByteBuffer bytes = ByteBuffer.allocate(16).putLong(key.high()).putLong(key.low());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private void put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = bytes.length;
    digest.update((byte) (length >>> 24));
    digest.update((byte) (length >>> 16));
    digest.update((byte) (length >>> 8));
    digest.update((byte) length);
    digest.update(bytes);
  }

  private LineKey finish() {
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new LineKey(bytes.getLong(), bytes.getLong());
  }
}
