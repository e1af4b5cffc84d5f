/**
 * What the engine is measured with: a shop of any size and the refresh of a whole screen. For
 * {@code tillsight bench} and for the comparison with other engines.
 */
package io.tillsight.core.bench;
