/** The entries of the Report button: ask for a file, write it in the background, show the end. */
package io.tillsight.app.ui.report;
