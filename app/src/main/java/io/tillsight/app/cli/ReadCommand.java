package io.tillsight.app.cli;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import io.tillsight.core.table.read.CleanCsv;
import io.tillsight.core.table.read.ReadReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tillsight read FILE...}: a delimited file as the importer reads it, with no mapping. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
  private List<Path> files;

  @Option(names = "--to", paramLabel = "OUT.csv")
  private Path to;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--format")
  private OutputFormat format = OutputFormat.csv;

  @Option(names = "--answers")
  private Path answers;

  @Option(names = "--to-dir", paramLabel = "DIR")
  private Path toFolder;

  @Option(names = "--json-dir", paramLabel = "DIR")
  private Path jsonFolder;

  @Option(names = "--quiet")
  private boolean quiet;

  ReadCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          List<Answer> told = Answers.read(answers, context.texts());
          TableReader reader =
              new TableReader().withAnswers(told).withLocale(context.texts().bundle().getLocale());
          ExitCode worst = ExitCode.DONE;
          for (Path file : files) {
            Table table = reader.read(file, Progress.NONE);
            write(file, table);
            worst = worse(worst, code(table));
          }
          return worst;
        });
  }

  private void write(Path file, Table table) throws RefusedException {
    String name = String.valueOf(file.getFileName());
    boolean wantsJson = json || format == OutputFormat.json;
    if (to != null) {
      save(to, out -> csv(table, out));
    }
    if (toFolder != null) {
      save(toFolder.resolve(name), out -> csv(table, out));
    }
    if (jsonFolder != null) {
      save(jsonFolder.resolve(name + ".json"), out -> new ReadReport().write(table, out));
    }
    if (wantsJson) {
      print(out -> new ReadReport().write(table, out));
    } else if (to == null && toFolder == null && jsonFolder == null) {
      print(out -> csv(table, out));
    }
    if (!quiet && !wantsJson && table.result() == Table.Result.REJECT) {
      context.console().messages().println(table.errors().get(0).message());
    }
  }

  private void save(Path target, Content content) throws RefusedException {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        content.write(out);
      }
    } catch (IOException e) {
      throw new RefusedException(
          ExitCode.REFUSED, context.texts().get("write.failed", target, e.getMessage()));
    }
  }

  private void print(Content content) throws RefusedException {
    try {
      content.write(context.console().result());
      context.console().result().flush();
    } catch (IOException e) {
      throw new RefusedException(
          ExitCode.REFUSED, context.texts().get("write.failed", "-", e.getMessage()));
    }
  }

  private static void csv(Table table, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new CleanCsv().write(table, writer);
    writer.flush();
  }

  private static ExitCode code(Table table) {
    return switch (table.result()) {
      case ACCEPT -> ExitCode.DONE;
      case ACCEPT_WITH_WARNINGS, ACCEPT_WITH_ERRORS, ASK -> ExitCode.LOOK;
      case REJECT -> ExitCode.REFUSED;
    };
  }

  private static ExitCode worse(ExitCode a, ExitCode b) {
    return a.number() >= b.number() ? a : b;
  }

  /** What goes into a file or on the stream. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }
}
