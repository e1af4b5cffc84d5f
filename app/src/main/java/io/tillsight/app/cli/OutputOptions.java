package io.tillsight.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of every command that prints a result. */
final class OutputOptions {
  @Option(names = "--format")
  OutputFormat format = OutputFormat.text;

  @Option(names = "--json")
  boolean json;

  @Option(names = "--to")
  Path to;

  @Option(names = "--quiet")
  boolean quiet;

  void write(CommandContext context, Document document) throws RefusedException {
    OutputFormat chosen = json ? OutputFormat.json : format;
    context.console().write(DocumentWriter.write(document, chosen), to, context.texts());
  }
}
