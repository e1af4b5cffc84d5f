package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tillsight imports}: the history, and taking an import back. */
@Command(name = "imports", mixinStandardHelpOptions = true)
final class ImportsCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--undo", paramLabel = "ID")
  private Long undo;

  ImportsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          try (Workspace open = context.open(workspace.workspace)) {
            if (undo != null) {
              undo(open);
            }
            output.write(context, document(open.imports()));
          }
          return ExitCode.DONE;
        });
  }

  private void undo(Workspace open) throws RefusedException {
    if (open.imports().stream().noneMatch(known -> known.id() == undo)) {
      throw new RefusedException(ExitCode.REFUSED, context.texts().get("imports.unknown", undo));
    }
    open.undo(undo);
  }

  private static Document document(List<ImportRecord> imports) {
    Document document =
        new Document(
            List.of(
                "id",
                "files",
                "state",
                "finished",
                "rows",
                "new",
                "updated",
                "duplicate",
                "rejected",
                "amount"));
    for (ImportRecord record : imports) {
      document.row(
          record.id(),
          record.source().files().stream()
              .map(ImportSource.SourceFile::name)
              .collect(Collectors.joining(", ")),
          record.state().name().toLowerCase(Locale.ROOT),
          String.valueOf(record.finished()),
          record.balance().read().rows(),
          record.balance().fresh().rows(),
          record.balance().updated().rows(),
          record.balance().duplicate().rows(),
          record.balance().rejected().rows(),
          Decimals.money(record.balance().fresh().amount()));
    }
    return document;
  }
}
