/** The tab Data: imports with undo, rejected rows with their reasons, and the masters. */
package io.tillsight.app.ui.data;
