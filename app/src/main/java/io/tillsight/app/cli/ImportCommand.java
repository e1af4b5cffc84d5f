package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.MappingChoice;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tillsight import FILE...}: the receipt. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
  private List<Path> files;

  @Option(names = "--answers")
  private Path answers;

  @Option(names = "--map")
  private Map<String, String> roles = new LinkedHashMap<>();

  @Option(names = "--dry-run")
  private boolean dryRun;

  ImportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          ImportRequest request =
              new ImportRequest(files, Answers.read(answers, context.texts()), choices());
          try (Workspace open = context.open(workspace.workspace)) {
            return importInto(open, request);
          }
        });
  }

  private ExitCode importInto(Workspace open, ImportRequest request) throws RefusedException {
    ImportMessages messages = ImportMessages.in(context.texts().bundle().getLocale());
    Progress progress = ConsoleProgress.of(context, output.quiet);
    ImportPlan plan = open.plan(request, progress);
    if (!plan.refusals().isEmpty()) {
      List<String> lines = plan.refusals().stream().map(messages::refusal).toList();
      throw new RefusedException(ExitCode.REFUSED, String.join(System.lineSeparator(), lines));
    }
    if (!plan.isReady() || dryRun) {
      output.write(context, ReceiptDocument.of(plan, messages));
      return plan.isReady() ? ExitCode.DONE : ExitCode.QUESTION;
    }
    Receipt receipt = open.run(plan, progress);
    output.write(context, ReceiptDocument.of(receipt, messages));
    return receipt.balance().rejected().rows() > 0 ? ExitCode.LOOK : ExitCode.DONE;
  }

  private List<MappingChoice> choices() throws RefusedException {
    List<MappingChoice> choices = new ArrayList<>();
    for (Map.Entry<String, String> entry : roles.entrySet()) {
      try {
        String role = entry.getValue().toUpperCase(Locale.ROOT).replace('-', '_');
        choices.add(new MappingChoice("", entry.getKey(), Role.valueOf(role)));
      } catch (IllegalArgumentException e) {
        throw new RefusedException(
            ExitCode.REFUSED, context.texts().get("import.role", entry.getValue()));
      }
    }
    return choices;
  }
}
