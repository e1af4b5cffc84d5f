/** Rejected rows, to be corrected in place; for the tab Data and the receipt of an import. */
package io.tillsight.app.ui.tab.rejects;
