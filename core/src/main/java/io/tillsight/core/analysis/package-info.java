/**
 * One final class per question of a tab. Each reads through {@link
 * io.tillsight.core.cube.SalesEngine} only, so it runs unchanged on every engine, and answers with
 * a nested {@code record Result}. Money and units are never mixed; sums are exact and are rounded
 * once, by whoever shows them.
 */
package io.tillsight.core.analysis;
