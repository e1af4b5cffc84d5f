/**
 * A workspace as the three doors see it: one set of sales with its engine, its imports and its
 * settings. Knows nothing of windows, commands or SQL.
 */
package io.tillsight.app.workspace;
