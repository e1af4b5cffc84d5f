package io.tillsight.app.cli;

/** How a result is written. */
enum OutputFormat {
  json,
  csv,
  text
}
