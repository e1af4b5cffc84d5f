/**
 * The workspace on disk. {@link io.tillsight.persistence.Database} is the only door; the packages
 * below this one are its rooms and no business of other modules.
 */
package io.tillsight.persistence;
