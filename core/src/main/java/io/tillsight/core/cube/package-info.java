/**
 * One question language ({@link io.tillsight.core.cube.Query}), one port that answers it ({@link
 * io.tillsight.core.cube.SalesEngine}) and the in-memory columnar engine ({@link
 * io.tillsight.core.cube.CubeEngine}).
 *
 * <p>Every engine gives the same rows for the same query, to the last digit; the contract test
 * holds them to it.
 */
package io.tillsight.core.cube;
