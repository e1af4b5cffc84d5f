/**
 * What deserves a look this morning: findings with their size in money, as values. The words are
 * made where languages are known.
 */
package io.tillsight.core.insight;
