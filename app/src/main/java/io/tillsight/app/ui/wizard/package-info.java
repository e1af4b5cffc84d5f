/** The import wizard: one page from files to the receipt. Its door is {@code ImportWizard}. */
package io.tillsight.app.ui.wizard;
