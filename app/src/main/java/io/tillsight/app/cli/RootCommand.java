package io.tillsight.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code tillsight [FILE...]}: the window. */
@Command(name = "tillsight", mixinStandardHelpOptions = true)
final class RootCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "FILE")
  private List<Path> files = new ArrayList<>();

  /** Read before parsing, since help texts depend on it; declared so that it is accepted. */
  @Option(names = "--lang", scope = ScopeType.INHERIT)
  private String language;

  RootCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          if (!context.doors().hasDisplay()) {
            throw new RefusedException(ExitCode.REFUSED, context.texts().get("window.none"));
          }
          int code =
              context
                  .doors()
                  .window(files, workspace.workspace, language == null ? null : spoken());
          return code == 0 ? ExitCode.DONE : ExitCode.REFUSED;
        });
  }

  private Locale spoken() {
    return context.texts().bundle().getLocale();
  }
}
