package io.tillsight.persistence;

import java.util.Map;

/**
 * Something that is not as it must be.
 *
 * @param fault what kind
 * @param facts what the fault's description names
 */
public record IntegrityFinding(Fault fault, Map<String, String> facts) {
  /** Kinds of faults. */
  public enum Fault {
    /** The manifest says something else; facts {@code figure}, {@code expected}, {@code found}. */
    MANIFEST_DIFFERS,
    /**
     * An import holds other lines than its entry says; facts {@code import}, {@code expectedLines},
     * {@code foundLines}, {@code expectedAmount}, {@code foundAmount} (ten-thousandths).
     */
    IMPORT_DIFFERS,
    /** Lines refer to something that is not there; facts {@code column} and {@code lines}. */
    UNKNOWN_REFERENCE,
    /** Lines with the same key count more than once; fact {@code lines}. */
    KEY_COUNTS_TWICE,
    /** Links between imports and lines lead nowhere; facts {@code link} and {@code lines}. */
    BROKEN_LINK
  }

  /** Copies the facts. */
  public IntegrityFinding {
    facts = Map.copyOf(facts);
  }

  static IntegrityFinding of(Fault fault, String what, Object which, long lines) {
    return new IntegrityFinding(
        fault, Map.of(what, String.valueOf(which), "lines", String.valueOf(lines)));
  }
}
