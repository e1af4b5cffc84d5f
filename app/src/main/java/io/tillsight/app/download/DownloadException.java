package io.tillsight.app.download;

import io.tillsight.app.words.Words;

/** An address from which nothing could be fetched, and why; nothing of it stays. */
public final class DownloadException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Reason {
    /** No address of the web. */
    NO_ADDRESS,
    /** No such computer. */
    UNKNOWN_HOST,
    /** Nothing answers there. */
    NO_CONNECTION,
    /** It does not answer in time. */
    TOO_SLOW,
    /** It cannot prove who it is. */
    NOT_TRUSTED,
    /** It wants to know who asks. */
    NOT_ALLOWED,
    /** There is no such file. */
    NOT_FOUND,
    /** It answers with an error of its own. */
    SERVER_ERROR,
    /** More than may be fetched. */
    TOO_LARGE,
    /** The connection broke. */
    BROKEN_OFF
  }

  private final Reason reason;
  private final String place;
  private final String detail;

  /**
   * @param place the address without what may be secret in it
   * @param detail number of an answer, megabytes, a cause; empty without
   */
  DownloadException(Reason reason, String place, String detail, Throwable cause) {
    super(reason + " " + place + " " + detail, cause);
    this.reason = reason;
    this.place = place;
    this.detail = detail;
  }

  /** What went wrong. */
  public Reason reason() {
    return reason;
  }

  /** What went wrong and what to do, in one or two sentences. */
  public String sentence(Words words) {
    return words.text("download.failed." + reason, place, detail);
  }

  /** Whether another try may help. */
  boolean mayPass() {
    return switch (reason) {
      case NO_CONNECTION, TOO_SLOW, SERVER_ERROR, BROKEN_OFF -> true;
      default -> false;
    };
  }
}
