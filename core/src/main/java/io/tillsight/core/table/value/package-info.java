/**
 * The text of one cell as a number, a date or a word. Knows neither files nor tables; decides
 * nothing: the column decides, by the evidence of all its cells.
 */
package io.tillsight.core.table.value;
