package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tillsight report full --to FILE}. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private FilterOptions filter = new FilterOptions();

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "KIND")
  private String kind;

  @Option(names = "--to", required = true, paramLabel = "FILE")
  private Path to;

  ReportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          String name = to.getFileName().toString().toLowerCase(Locale.ROOT);
          if (!kind.equals("full") || !(name.endsWith(".pdf") || name.endsWith(".xlsx"))) {
            throw new RefusedException(ExitCode.REFUSED, context.texts().get("report.kind", kind));
          }
          try (Workspace open = context.open(workspace.workspace)) {
            write(open);
          }
          context.console().result().println(to);
          return ExitCode.DONE;
        });
  }

  private void write(Workspace open) throws RefusedException {
    try {
      context
          .doors()
          .report(
              open,
              filter.filter(open.engine(), context.texts()),
              to,
              context.texts().bundle().getLocale());
    } catch (IOException e) {
      throw new RefusedException(
          ExitCode.REFUSED, context.texts().get("write.failed", to, e.getMessage()));
    }
  }
}
