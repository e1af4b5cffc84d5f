package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 with or without its mark, told by the first bytes. */
final class Wide {
  private Wide() {}

  /** Length of the byte order mark, 0 without. */
  static int markLength(byte[] head) {
    if (startsWith(head, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    return startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff) ? 2 : 0;
  }

  /** The UTF-16 charset, null when it is none. */
  static Charset charset(byte[] head) {
    if (startsWith(head, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(head, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    int pairs = head.length / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      first += head[i] == 0 ? 1 : 0;
      second += head[i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 2 && second > pairs / 2 && first * 10 < pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return pairs >= 2 && first > pairs / 2 && second * 10 < pairs
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
