package io.tillsight.core.ingest;

import io.tillsight.core.model.SaleLine;

/**
 * A line of a file that is to be stored, before its key is made.
 *
 * @param stated what its record says
 * @param line the sale line; one without an order has a number that no other line of the plan has
 * @param back the return of the line, told by the same record; null when it was not sent back
 * @param ordinal among its twins, from 1
 */
record AcceptedLine(StatedLine stated, SaleLine line, SaleLine back, int ordinal)
    implements ReadRow {}
