package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.series.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tillsight demo}: the main job from end to end on the bundled shop. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String WORKSPACE = "workspace";

  private final CommandContext context;

  @Option(names = "--to", paramLabel = "DIR")
  private Path to = Path.of("out");

  @Option(names = "--no-window")
  private boolean noWindow;

  @Option(names = "--format")
  private OutputFormat format = OutputFormat.text;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--quiet")
  private boolean quiet;

  DemoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          Path folder = freshFolder();
          try (Workspace open = context.open(folder)) {
            open.importSample(ConsoleProgress.of(context, quiet));
            report(open);
          }
          boolean window = !noWindow && context.doors().hasDisplay();
          if (window) {
            context.doors().window(List.of(), folder, context.texts().bundle().getLocale());
          }
          return ExitCode.DONE;
        });
  }

  private void report(Workspace open) throws RefusedException {
    AnalysisDocument.Request request =
        new AnalysisDocument.Request(
            open.engine(),
            Filter.ALL,
            Granularity.MONTH,
            Against.LAST_YEAR,
            Integer.MAX_VALUE,
            open.currency().orElse(null),
            open::vendorReturns,
            Work.on(context.executor()));
    Document figures = new KpiDocument().run(request);
    try {
      for (String file : List.of("tillsight-demo.pdf", "tillsight-demo.xlsx")) {
        context
            .doors()
            .report(open, Filter.ALL, to.resolve(file), context.texts().bundle().getLocale());
      }
    } catch (IOException e) {
      throw new RefusedException(
          ExitCode.REFUSED, context.texts().get("write.failed", to, e.getMessage()));
    }
    figures.put("report", to.resolve("tillsight-demo.pdf").toString());
    figures.put("workbook", to.resolve("tillsight-demo.xlsx").toString());
    context
        .console()
        .result()
        .print(DocumentWriter.write(figures, json ? OutputFormat.json : format));
  }

  /** The demo always starts afresh, in a folder of its own. */
  private Path freshFolder() throws RefusedException {
    Path folder = to.resolve(WORKSPACE);
    try {
      Files.createDirectories(to);
      if (Files.exists(folder)) {
        delete(folder);
      }
      return folder;
    } catch (IOException e) {
      throw new RefusedException(
          ExitCode.REFUSED, context.texts().get("write.failed", folder, e.getMessage()));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
