package io.tillsight.app.download;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * An address of the web that the user has named.
 *
 * @param uri with the scheme http or https and a host
 */
public record Address(URI uri) {
  private static final int LONGEST_NAME = 80;

  /**
   * The address in a text.
   *
   * @throws DownloadException when it is none
   */
  public static Address of(String text) throws DownloadException {
    try {
      URI uri = new URI(text.strip().replace(" ", "%20"));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return new Address(uri);
      }
    } catch (URISyntaxException none) {
      throw new DownloadException(DownloadException.Reason.NO_ADDRESS, text.strip(), "", none);
    }
    throw new DownloadException(DownloadException.Reason.NO_ADDRESS, text.strip(), "", null);
  }

  /** Whether a text looks like one. */
  public static boolean isOne(String text) {
    return text.strip().toLowerCase(Locale.ROOT).matches("https?://\\S+");
  }

  /** The address as messages show it: without user, password and query, which may be secret. */
  public String shown() {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = uri.getPath() == null ? "" : uri.getPath();
    return uri.getScheme() + "://" + uri.getHost() + port + path;
  }

  /** A name for a file: the last part of the path, without signs that a folder would not take. */
  String fileName() {
    String path = uri.getPath() == null ? "" : uri.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    String name = (last.isBlank() ? uri.getHost() : last).replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    String safe = name.replaceAll("^\\.+", "_");
    return safe.length() <= LONGEST_NAME ? safe : safe.substring(safe.length() - LONGEST_NAME);
  }
}
