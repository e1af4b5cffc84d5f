package io.tillsight.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tillsight version}. */
@Command(name = "version", mixinStandardHelpOptions = true)
final class VersionCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private OutputOptions output = new OutputOptions();

  VersionCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          output.write(
              context,
              new Document()
                  .put("tillsight", version())
                  .put("java", Runtime.version().toString())
                  .put("database", context.workspaces().databaseVersion())
                  .put(
                      "workspace",
                      String.valueOf(
                          workspace.workspace == null
                              ? context.workspaces().home()
                              : workspace.workspace)));
          return ExitCode.DONE;
        });
  }

  /** Version of the product; "development" when it runs from class folders. */
  static String version() {
    String version = VersionCommand.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
