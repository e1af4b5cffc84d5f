package io.tillsight.core.model;

import java.time.LocalDate;

/**
 * Goods that went back to a vendor. It is no sale and is never counted as one.
 *
 * @param document number of the debit note or of the return, empty without
 * @param day null when the file names none
 * @param product reference, or the name where no product of that name is known; never empty
 * @param store code, or the name where no store of that name is known; empty when unknown
 * @param vendor empty when unknown
 * @param quantity units, null when the file names none
 * @param amount what they are worth, null when the file does not tell
 * @param reason why, in the words of the file; empty without
 */
public record VendorReturn(
    String document,
    LocalDate day,
    String product,
    String store,
    String vendor,
    Quantity quantity,
    Money amount,
    String reason) {}
