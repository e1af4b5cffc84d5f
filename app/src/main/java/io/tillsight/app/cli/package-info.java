/** The command line: the contract of docs/command-line.md. The only user of standard streams. */
package io.tillsight.app.cli;
