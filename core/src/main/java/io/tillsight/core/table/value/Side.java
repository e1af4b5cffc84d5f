package io.tillsight.core.table.value;

import java.util.Locale;
import java.util.Set;

/** The side of an account on which an amount stands, by the letters that bookkeeping has for it. */
public enum Side {
  /** C, CR, H (Haben, haber). */
  CREDIT,
  /** D, DR, S (Soll). */
  DEBIT;

  private static final Set<String> CREDITS =
      Set.of("C", "CR", "H", "HABEN", "CREDIT", "CR\u00c9DIT");
  private static final Set<String> DEBITS = Set.of("D", "DR", "S", "SOLL", "DEBIT", "D\u00c9BIT");
  private static final int LONGEST = 7;

  /** The side that a stripped text names, null when it is something else. */
  public static Side of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    String word = bare.length() == 1 ? bare : bare.toUpperCase(Locale.ROOT);
    if (CREDITS.contains(word)) {
      return CREDIT;
    }
    return DEBITS.contains(word) ? DEBIT : null;
  }
}
