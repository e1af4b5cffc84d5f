/** What the command line writes about a table: the clean CSV and the JSON object. */
package io.tillsight.core.table.read;
