package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspaces;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import picocli.CommandLine;

/** The door of the command line. */
public final class TillsightCommandLine {
  private final CommandContext context;

  private TillsightCommandLine(CommandContext context) {
    this.context = context;
  }

  /** A command line that writes UTF-8 to the standard streams, in the language of the arguments. */
  public static TillsightCommandLine standard(
      List<String> arguments, Workspaces workspaces, Doors doors, Executor executor) {
    PrintStream result = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream messages = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    return of(result, messages, locale(arguments), workspaces, doors, executor);
  }

  /** A command line on other streams. */
  public static TillsightCommandLine of(
      PrintStream result,
      PrintStream messages,
      Locale locale,
      Workspaces workspaces,
      Doors doors,
      Executor executor) {
    return new TillsightCommandLine(
        new CommandContext(
            new Console(result, messages), Texts.of(locale), workspaces, doors, executor));
  }

  /** Runs a command and returns its exit code. */
  public int run(List<String> arguments) {
    return commandLine().execute(arguments.toArray(String[]::new));
  }

  CommandLine commandLine() {
    CommandLine line = new CommandLine(new RootCommand(context));
    for (Callable<Integer> command : commands()) {
      line.addSubcommand(command);
    }
    line.getCommandSpec().version("Tillsight " + VersionCommand.version());
    line.setResourceBundle(context.texts().bundle());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(context.console().result(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(context.console().messages(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (failure, commandLine, parsed) -> {
          context.console().messages().println(context.texts().get("failed", failure));
          return ExitCode.REFUSED.number();
        });
    return line;
  }

  private List<Callable<Integer>> commands() {
    return List.of(
        new DemoCommand(context),
        new ReadCommand(context),
        new ImportCommand(context),
        new SourceCommand(context),
        new ImportsCommand(context),
        new RejectsCommand(context),
        new RecipesCommand(context),
        new PartnersCommand(context),
        new AnalyzeCommand(context),
        new RowsCommand(context),
        new ForecastCommand(context),
        new ReportCommand(context),
        new GenerateCommand(context),
        new CheckCommand(context),
        new BenchCommand(context),
        new VersionCommand(context));
  }

  /** {@code --lang en} or {@code --lang=en}, else the system's language. */
  public static Locale locale(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--lang=")) {
        return Locale.forLanguageTag(argument.substring("--lang=".length()));
      }
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        return Locale.forLanguageTag(arguments.get(i + 1));
      }
    }
    return Locale.getDefault();
  }
}
