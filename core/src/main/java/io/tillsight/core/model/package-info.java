/**
 * The star: sale lines in the middle, products, stores, customers and places around them.
 *
 * <p>Conventions of the whole model: an unknown text is the empty string, never null; an unknown
 * amount is null and documented as such; money and quantities are exact with four decimal places.
 */
package io.tillsight.core.model;
