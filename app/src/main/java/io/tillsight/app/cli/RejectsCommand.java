package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.Rejection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tillsight rejects [ID]}: rows that were kept aside, with their reasons. */
@Command(name = "rejects", mixinStandardHelpOptions = true)
final class RejectsCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "ID")
  private Long id;

  RejectsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          try (Workspace open = context.open(workspace.workspace)) {
            output.write(context, document(open));
          }
          return ExitCode.DONE;
        });
  }

  private Document document(Workspace open) {
    Document document =
        new Document(
            List.of("import", "file", "line", "column", "value", "code", "message", "row"));
    for (ImportRecord record : open.imports()) {
      if (id == null || id == record.id()) {
        for (Rejection rejection : open.rejections(record.id())) {
          document.row(
              record.id(),
              rejection.file(),
              rejection.line(),
              rejection.column(),
              rejection.value(),
              rejection.code(),
              rejection.message(),
              rejection.row());
        }
      }
    }
    return document;
  }
}
