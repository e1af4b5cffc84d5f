package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tillsight check}: counts, sums, references and manifest. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private OutputOptions output = new OutputOptions();

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  private BigDecimal rounded(double bytes) {
    return BigDecimal.valueOf(bytes).setScale(1, RoundingMode.HALF_EVEN);
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          try (Workspace open = context.open(workspace.workspace)) {
            List<String> faults = open.check();
            output.write(
                context,
                new Document()
                    .put("sound", faults.isEmpty())
                    .put("faults", faults)
                    .put("imports", open.imports().size())
                    .put("version", open.version())
                    .put("bytesPerLine", open.bytesPerLine().map(this::rounded).orElse(null)));
            return faults.isEmpty() ? ExitCode.DONE : ExitCode.LOOK;
          }
        });
  }
}
