package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.util.Locale;

/** Names of encodings as IANA registers them, in lower case; Java calls one of them otherwise. */
public final class EncodingName {
  private static final String MAC_JAVA = "x-MacRoman";
  private static final String MAC_IANA = "macintosh";

  private EncodingName() {}

  /** The registered name. */
  public static String of(Charset charset) {
    String name = charset.name();
    return name.equals(MAC_JAVA) ? MAC_IANA : name.toLowerCase(Locale.ROOT);
  }

  /**
   * The encoding of a name.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public static Charset charset(String name) {
    return Charset.forName(name.equalsIgnoreCase(MAC_IANA) ? MAC_JAVA : name);
  }
}
