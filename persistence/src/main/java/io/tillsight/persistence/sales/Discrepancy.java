package io.tillsight.persistence.sales;

/**
 * An import that holds something else than its entry says.
 *
 * @param importId number of the import
 * @param expectedLines lines by its entry
 * @param foundLines lines by full count
 * @param expectedAmount sum of the amounts by its entry, in ten-thousandths
 * @param foundAmount sum of the amounts found
 * @param expectedClaims claims by its entry
 * @param foundClaims claims found
 */
public record Discrepancy(
    long importId,
    long expectedLines,
    long foundLines,
    long expectedAmount,
    long foundAmount,
    long expectedClaims,
    long foundClaims) {
  static Discrepancy of(long importId, Holdings expected, Holdings found) {
    return new Discrepancy(
        importId,
        expected.lines(),
        found.lines(),
        expected.amount(),
        found.amount(),
        expected.claims(),
        found.claims());
  }
}
