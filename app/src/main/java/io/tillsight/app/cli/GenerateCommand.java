package io.tillsight.app.cli;

import io.tillsight.sample.ShopGenerator;
import io.tillsight.sample.ShopOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tillsight generate}: a synthetic shop with its truth. */
@Command(name = "generate", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--to", required = true, paramLabel = "DIR")
  private Path to;

  @Option(names = "--lines")
  private int lines = 100_000;

  @Option(names = "--years")
  private int years = 3;

  @Option(names = "--seed")
  private long seed = 42;

  GenerateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          List<Path> written = write();
          written.forEach(file -> context.console().result().println(file));
          return ExitCode.DONE;
        });
  }

  private List<Path> write() throws RefusedException {
    try {
      return new ShopGenerator(
              ShopOptions.defaults().withLines(lines).withYears(years).withSeed(seed))
          .writeTo(to);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(ExitCode.REFUSED, e.getMessage());
    } catch (IOException e) {
      throw new RefusedException(
          ExitCode.REFUSED, context.texts().get("write.failed", to, e.getMessage()));
    }
  }
}
