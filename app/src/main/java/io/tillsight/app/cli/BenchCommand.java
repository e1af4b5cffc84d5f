package io.tillsight.app.cli;

import io.tillsight.core.bench.MeasuredSales;
import io.tillsight.core.bench.MeasuredShop;
import io.tillsight.core.bench.Refresh;
import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.CubeEngine;
import io.tillsight.core.cube.CubeSnapshot;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SnapshotException;
import io.tillsight.core.model.Catalogue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tillsight bench}: how fast the engine refreshes a screen on this machine. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private static final String STAMP = "bench";
  private static final int WARM_UP = 20;
  private static final int MEASURED = 21;

  private final CommandContext context;

  @Option(names = "--lines")
  private int lines = 1_000_000;

  @Mixin private OutputOptions output = new OutputOptions();

  BenchCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          if (lines < 1) {
            throw new RefusedException(
                ExitCode.REFUSED, context.texts().get("bench.lines", String.valueOf(lines)));
          }
          output.write(context, measured());
          return ExitCode.DONE;
        });
  }

  /** On as many threads as the machine has processors, as in the window. */
  private Document measured() throws RefusedException {
    int helpers = Runtime.getRuntime().availableProcessors() - 1;
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      return measured(alone -> alone.helpedBy(threads, helpers));
    } finally {
      threads.shutdown();
    }
  }

  private Document measured(UnaryOperator<CubeEngine> helped) throws RefusedException {
    MeasuredShop shop = new MeasuredShop();
    Catalogue catalogue = shop.catalogue();
    CubeBuilder builder = new CubeBuilder(catalogue);
    new MeasuredSales(shop, lines).forEach(builder::add);
    CubeEngine engine = helped.apply(builder.build((filter, offset, limit) -> List.of()));
    List<Map<String, Object>> filters = new ArrayList<>();
    Refresh.filters().forEach((name, filter) -> filters.add(measured(engine, name, filter)));
    return new Document()
        .put("lines", lines)
        .put("filters", filters)
        .put("bytesPerLine", rounded(engine.bytesPerLine(), 1))
        .put("loadMs", rounded(loadMillis(engine, catalogue), 1));
  }

  private static Map<String, Object> measured(CubeEngine engine, String name, Filter filter) {
    long[] nanos =
        LongStream.range(0, WARM_UP + MEASURED)
            .map(
                i -> {
                  long start = System.nanoTime();
                  // What was added up before would be known already.
                  new Refresh(engine.fresh()).under(filter).readAll();
                  return System.nanoTime() - start;
                })
            .skip(WARM_UP)
            .sorted()
            .toArray();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("filter", name);
    result.put("ms", rounded(millis(nanos[nanos.length / 2]), 2));
    return result;
  }

  /** From the file to an engine that answers. */
  private double loadMillis(CubeEngine engine, Catalogue catalogue) throws RefusedException {
    try {
      Path folder = Files.createTempDirectory("tillsight-bench");
      Path file = folder.resolve("bench.cube");
      try {
        CubeSnapshot snapshot = new CubeSnapshot(file);
        snapshot.write(engine, STAMP);
        long start = System.nanoTime();
        snapshot.read(STAMP, catalogue, (filter, offset, limit) -> List.of());
        return millis(System.nanoTime() - start);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException | SnapshotException e) {
      throw new RefusedException(
          ExitCode.REFUSED,
          context
              .texts()
              .get("write.failed", System.getProperty("java.io.tmpdir"), e.getMessage()));
    }
  }

  private static double millis(long nanos) {
    return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  private static BigDecimal rounded(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN);
  }
}
