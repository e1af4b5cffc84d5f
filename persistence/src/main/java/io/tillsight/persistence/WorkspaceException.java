package io.tillsight.persistence;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The workspace cannot be opened, read or written. Says why and with which facts; the sentence for
 * the user is made by the application.
 */
public final class WorkspaceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final transient Path folder;
  private final transient Map<String, String> facts;

  /** Why it cannot. */
  public enum Reason {
    /** Another process has it open; fact {@code pid} where it could be read. */
    LOCKED,
    /** What is there is not what was stored; fact {@code damage}: a {@link Damage}. */
    DAMAGED,
    /** Written by a newer version; facts {@code found} and {@code supported} (schema numbers). */
    NEWER_VERSION,
    /** Written with another version of H2; facts {@code found} and {@code supported}. */
    OTHER_DATABASE_VERSION,
    /** The path is a file. */
    NOT_A_FOLDER,
    /** The path has a character that cannot be allowed there; fact {@code character}. */
    FORBIDDEN_PATH,
    /** The folder cannot be written. */
    READ_ONLY,
    /** The disk is full; facts {@code needed} and {@code free} in bytes where they are known. */
    NO_SPACE,
    /** Anything else; the cause tells. */
    FAILED
  }

  /** What is wrong with a damaged workspace. */
  public enum Damage {
    /** The database is there, the manifest is not. */
    MANIFEST_MISSING,
    /** The manifest cannot be understood. */
    MANIFEST_UNREADABLE,
    /** The manifest is there, the database is not. */
    DATABASE_MISSING,
    /** The database is shorter than it was left; facts {@code expected} and {@code found}. */
    DATABASE_TRUNCATED,
    /** H2 cannot read the database. */
    DATABASE_UNREADABLE,
    /** Tables are missing; facts {@code expected} and {@code found}. */
    TABLES_MISSING,
    /** Fewer lines than were published; facts {@code expected} and {@code found}. */
    LINES_MISSING,
    /** A published import is missing; facts {@code expected} and {@code found} (last number). */
    IMPORT_MISSING,
    /** An import holds other lines than its entry says; facts {@code import} and both counts. */
    IMPORT_DIFFERS
  }

  WorkspaceException(Reason reason, Path folder, Map<String, String> facts, Throwable cause) {
    super(reason + " " + folder + " " + new TreeMap<>(facts), cause);
    this.reason = reason;
    this.folder = folder;
    this.facts = Map.copyOf(facts);
  }

  WorkspaceException(Reason reason, Path folder) {
    this(reason, folder, Map.of(), null);
  }

  static WorkspaceException damaged(Path folder, Damage damage, Throwable cause) {
    return new WorkspaceException(Reason.DAMAGED, folder, Map.of("damage", damage.name()), cause);
  }

  static WorkspaceException damaged(Path folder, Damage damage, long expected, long found) {
    return new WorkspaceException(
        Reason.DAMAGED,
        folder,
        Map.of(
            "damage",
            damage.name(),
            "expected",
            String.valueOf(expected),
            "found",
            String.valueOf(found)),
        null);
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** Folder of the workspace. */
  public Path folder() {
    return folder;
  }

  /** The facts that the reason's description names. */
  public Map<String, String> facts() {
    return facts;
  }
}
