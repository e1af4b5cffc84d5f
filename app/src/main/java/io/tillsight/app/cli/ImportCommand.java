package io.tillsight.app.cli;

import io.tillsight.app.download.Address;
import io.tillsight.app.download.DownloadException;
import io.tillsight.app.download.Downloads;
import io.tillsight.app.download.Fetched;
import io.tillsight.app.words.Words;
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

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "FILE")
  private List<Path> files = List.of();

  @Option(names = "--url")
  private List<String> addresses = List.of();

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
          List<Fetched> fetched = new ArrayList<>();
          try (Workspace open = context.open(workspace.workspace)) {
            return importInto(open, request(fetched));
          } finally {
            fetched.forEach(Fetched::close);
          }
        });
  }

  private ImportRequest request(List<Fetched> fetched) throws RefusedException {
    List<Path> all = new ArrayList<>(files);
    Words words = Words.of(context.texts().bundle().getLocale());
    for (String address : addresses) {
      try {
        Progress progress = ConsoleProgress.of(context, output.quiet);
        fetched.add(Downloads.usual().fetch(Address.of(address), Fetched.Mark.NONE, progress));
      } catch (DownloadException failure) {
        throw new RefusedException(ExitCode.REFUSED, failure.sentence(words));
      }
    }
    fetched.forEach(file -> all.add(file.file()));
    return new ImportRequest(all, Answers.read(answers, context.texts()), choices());
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
    open.settle();
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
