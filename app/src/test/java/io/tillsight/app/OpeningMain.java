package io.tillsight.app;

import com.sun.management.OperatingSystemMXBean;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.bench.Refresh;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.table.Progress;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a workspace takes from being opened to its first numbers, in a process that has done
 * nothing before: {@code OpeningMain FOLDER}. With a file behind, imports it first and ends: {@code
 * OpeningMain FOLDER FILE}.
 */
final class OpeningMain {
  private long wall = System.nanoTime();
  private long processor = processorTime();

  private OpeningMain() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    if (arguments.length > 1) {
      fill(folder, Path.of(arguments[1]));
    } else {
      new OpeningMain().open(folder);
    }
  }

  private static void fill(Path folder, Path file) throws Exception {
    try (Workspace workspace = new Wiring(Locale.ENGLISH, Map.of()).open(folder)) {
      workspace.run(workspace.plan(ImportRequest.of(List.of(file)), Progress.NONE), Progress.NONE);
      workspace.engine();
    }
  }

  private void open(Path folder) throws Exception {
    try (Workspace workspace = new Wiring(Locale.ENGLISH, Map.of()).open(folder)) {
      lap("opened");
      SalesEngine engine = workspace.engine();
      lap("columns");
      int days = new Refresh(engine).under(Filter.ALL).rows().size();
      lap("first numbers, " + days + " answers");
    }
  }

  private void lap(String what) {
    double seconds = (System.nanoTime() - wall) / 1e9;
    double worked = (processorTime() - processor) / 1e9;
    System.out.printf("%-30s after %5.2f s, %5.2f s of processor time%n", what, seconds, worked);
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
