package io.tillsight.app.cli;

import io.tillsight.app.download.Address;
import io.tillsight.app.download.DownloadException;
import io.tillsight.app.download.Downloads;
import io.tillsight.app.source.SourceRefresh;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.table.Progress;
import io.tillsight.persistence.Source;
import io.tillsight.persistence.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tillsight source ACTION}: folders and addresses that are looked at again and again. */
@Command(name = "source", mixinStandardHelpOptions = true)
final class SourceCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private OutputOptions output = new OutputOptions();

  /** What to do. */
  enum Action {
    list,
    add,
    remove,
    refresh
  }

  @Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "ACTION")
  private Action action;

  @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", descriptionKey = "SOURCE")
  private String which;

  @Option(names = "--every", paramLabel = "MINUTES")
  private int minutes;

  @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "answers")
  private Path answers;

  SourceCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          try (Workspace open = context.open(workspace.workspace)) {
            ExitCode code = act(open, open.sources().orElseThrow());
            output.write(context, document(open.sources().orElseThrow().all()));
            return code;
          }
        });
  }

  private ExitCode act(Workspace open, Sources sources) throws RefusedException {
    switch (action) {
      case list:
        return ExitCode.DONE;
      case add:
        keep(sources, add(sources));
        return ExitCode.DONE;
      case remove:
        sources.remove(one(sources).id());
        return ExitCode.DONE;
      default:
        List<Source> wanted = which == null ? sources.all() : List.of(one(sources));
        for (Source source : wanted) {
          keep(sources, source);
        }
        return refresh(open, wanted);
    }
  }

  private void keep(Sources sources, Source source) throws RefusedException {
    sources.answer(source.id(), Answers.read(answers, context.texts()));
  }

  private Source add(Sources sources) throws RefusedException {
    String named = which == null ? "" : which;
    if (minutes < 0) {
      throw new RefusedException(ExitCode.REFUSED, context.texts().get("source.every", minutes));
    }
    Duration interval = Duration.ofMinutes(minutes);
    if (Files.isDirectory(Path.of(named)) && !named.isEmpty()) {
      String folder = Path.of(named).toAbsolutePath().normalize().toString();
      return sources.add(Source.Kind.FOLDER, folder, interval);
    }
    try {
      return sources.add(Source.Kind.ADDRESS, Address.of(named).uri().toString(), interval);
    } catch (DownloadException noAddress) {
      throw new RefusedException(ExitCode.REFUSED, context.texts().get("source.neither", named));
    }
  }

  private Source one(Sources sources) throws RefusedException {
    String named = String.valueOf(which);
    return sources.all().stream()
        .filter(source -> named.equals(Long.toString(source.id())))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    ExitCode.REFUSED, context.texts().get("source.unknown", named)));
  }

  private ExitCode refresh(Workspace open, List<Source> sources) {
    Words words = Words.of(context.texts().bundle().getLocale());
    SourceRefresh refresh = new SourceRefresh(open, Downloads.usual(), Clock.systemUTC(), words);
    Progress progress = ConsoleProgress.of(context, output.quiet);
    ExitCode worst = ExitCode.DONE;
    for (Source source : sources) {
      ExitCode code =
          switch (refresh.refresh(source, progress).outcome()) {
            case QUESTION -> ExitCode.QUESTION;
            case FAILED -> ExitCode.REFUSED;
            case WAITING -> ExitCode.LOOK;
            default -> ExitCode.DONE;
          };
      worst = code.number() > worst.number() ? code : worst;
    }
    return worst;
  }

  private static Document document(List<Source> sources) {
    Document document =
        new Document(
            List.of("id", "kind", "address", "every", "lastRun", "nextRun", "outcome", "detail"));
    for (Source source : sources) {
      document.row(
          source.id(),
          source.kind().name().toLowerCase(Locale.ROOT),
          source.address(),
          source.interval().toMinutes(),
          source.lastRun() == null ? null : source.lastRun().toString(),
          source.lastRun() == null || source.nextRun() == null ? null : source.nextRun().toString(),
          source.outcome().name().toLowerCase(Locale.ROOT),
          source.detail());
    }
    return document;
  }
}
