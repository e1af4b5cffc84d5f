package io.tillsight.app.minute;

import io.tillsight.app.minute.PaintTimes.Waited;
import io.tillsight.app.minute.Standstill.Cause;
import io.tillsight.app.minute.Standstill.Doing;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What was measured while somebody worked with the window. */
public final class Minute {
  private final Map<Act, Integer> done = new EnumMap<>(Act.class);
  private final Map<Act, List<Waited>> waited = new EnumMap<>(Act.class);
  private List<Standstill> standstills = List.of();

  /** What a user does. */
  enum Act {
    TAB,
    CLICK,
    BRUSH,
    KEY
  }

  void did(Act act, Optional<Waited> seen) {
    done.merge(act, 1, Integer::sum);
    seen.ifPresent(found -> waited.computeIfAbsent(act, first -> new ArrayList<>()).add(found));
  }

  void stoodStill(List<Standstill> found) {
    standstills = List.copyOf(found);
  }

  /** How many actions changed something to see. */
  public long seen() {
    return all().count();
  }

  /** Waiting by percentiles, standstills by what caused them; those not of painting are named. */
  public void print(PrintStream out) {
    out.println(
        "act     done  seen | ms to first new picture p50 p95 | to last p50 p95 | on processors p50 p95");
    for (Act act : Act.values()) {
      print(act.name(), done.getOrDefault(act, 0), waited.getOrDefault(act, List.of()), out);
    }
    print("all", done.values().stream().mapToInt(each -> each).sum(), all().toList(), out);
    out.printf(
        "the screen's thread stood still for more than %d ms: %d by our code and layout,"
            + " %d by painting, %d for want of a processor%n",
        StandstillWatch.LATE_MILLIS,
        count(Cause.OURS),
        count(Cause.PAINTING),
        count(Cause.MACHINE));
    standstills.stream()
        .filter(each -> each.cause() != Cause.PAINTING)
        .sorted(Comparator.comparingLong(Standstill::processorMillis).reversed())
        .forEach(each -> print(each, out));
  }

  private long count(Cause cause) {
    return standstills.stream().filter(each -> each.cause() == cause).count();
  }

  private Stream<Waited> all() {
    return waited.values().stream().flatMap(List::stream);
  }

  private static void print(String act, int done, List<Waited> seen, PrintStream out) {
    out.printf(
        "%-6s %5d %5d | %27d %3d | %11d %3d | %17d %3d%n",
        act,
        done,
        seen.size(),
        millis(seen, Waited::first, 50),
        millis(seen, Waited::first, 95),
        millis(seen, Waited::last, 50),
        millis(seen, Waited::last, 95),
        millis(seen, Waited::processor, 50),
        millis(seen, Waited::processor, 95));
  }

  private static void print(Standstill each, PrintStream out) {
    out.printf(
        "  %d ms (%d on a processor): ours %d, layout %d, painting %d, other %d; %s%n",
        each.millis(),
        each.processorMillis(),
        each.spent(Doing.OURS),
        each.spent(Doing.LAYOUT),
        each.spent(Doing.PAINTING),
        each.spent(Doing.OTHER),
        each.place());
  }

  private static long millis(List<Waited> seen, ToLongFunction<Waited> nanos, int percent) {
    long[] sorted = seen.stream().mapToLong(nanos).sorted().toArray();
    return sorted.length == 0
        ? 0
        : TimeUnit.NANOSECONDS.toMillis(sorted[(sorted.length - 1) * percent / 100]);
  }
}
