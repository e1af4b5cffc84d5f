package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tillsight imports}: the history; takes an import back, brings it again, lets go of it. */
@Command(name = "imports", mixinStandardHelpOptions = true)
final class ImportsCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--undo", paramLabel = "ID")
  private Long undo;

  @Option(names = "--redo", paramLabel = "ID")
  private Long redo;

  @Option(names = "--forget", paramLabel = "ID")
  private Long forget;

  ImportsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          try (Workspace open = context.open(workspace.workspace)) {
            change(open);
            output.write(context, document(open.history()));
          }
          return ExitCode.DONE;
        });
  }

  private void change(Workspace open) throws RefusedException {
    if (undo != null) {
      require(open, undo, ImportRecord.State.DONE, "imports.not.counting");
      tell(open, undo);
      open.undo(undo);
    }
    if (redo != null) {
      require(open, redo, ImportRecord.State.UNDONE, "imports.not.undone");
      tell(open, redo);
      redo(open);
    }
    if (forget != null) {
      require(open, forget, ImportRecord.State.UNDONE, "imports.not.undone");
      open.forget(forget);
    }
  }

  private void redo(Workspace open) throws RefusedException {
    try {
      open.redo(redo);
    } catch (IllegalArgumentException corrected) {
      throw new RefusedException(ExitCode.REFUSED, context.texts().get("imports.corrects", redo));
    }
  }

  private void require(Workspace open, long id, ImportRecord.State state, String otherwise)
      throws RefusedException {
    ImportRecord record =
        open.history().stream()
            .filter(known -> known.id() == id)
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(
                        ExitCode.REFUSED, context.texts().get("imports.unknown", id)));
    if (record.state() != state) {
      throw new RefusedException(ExitCode.REFUSED, context.texts().get(otherwise, id));
    }
  }

  private void tell(Workspace open, long id) {
    if (!output.quiet) {
      ImportEffect effect = open.effect(id);
      context
          .console()
          .messages()
          .println(
              context.texts().get("imports.effect", effect.lines(), Decimals.money(effect.net())));
    }
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
                "amount",
                "undone",
                "corrects"));
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
          Decimals.money(record.balance().fresh().amount()),
          record.undone() == null ? null : record.undone().toString(),
          record.supplementOf());
    }
    return document;
  }
}
