/**
 * Imports and their lines. Each key has a chain of versions, in the order of the imports that own
 * them; each version names the import that superseded it, the last one none; an import that brings
 * what is there already claims the version instead of owning one. From this an import can be taken
 * back at any time and the rest stands as if it had never been.
 */
package io.tillsight.persistence.sales;
