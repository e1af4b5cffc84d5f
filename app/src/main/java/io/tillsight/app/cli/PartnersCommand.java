package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.model.Partner;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tillsight partners}: who is told how each store does, as the imported files say. */
@Command(name = "partners", mixinStandardHelpOptions = true)
final class PartnersCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private OutputOptions output = new OutputOptions();

  PartnersCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          try (Workspace open = context.open(workspace.workspace)) {
            output.write(context, document(open.partners()));
          }
          return ExitCode.DONE;
        });
  }

  private static Document document(List<Partner> partners) {
    Document document = new Document(List.of("store", "email", "phone"));
    partners.forEach(partner -> document.row(partner.store(), partner.email(), partner.phone()));
    return document;
  }
}
