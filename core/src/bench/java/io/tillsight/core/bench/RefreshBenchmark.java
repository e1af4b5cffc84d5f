package io.tillsight.core.bench;

import io.tillsight.core.cube.Filter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One refresh of one engine under one filter; all in one process, over the same sales. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RefreshBenchmark {
  /** Name of the engine. */
  @Param({"tillsight"})
  public String engine;

  /** Name of the filter. */
  @Param({"none"})
  public String filterName;

  private Contender contender;
  private Filter filter;

  /** Finds the engine that the comparison has filled. */
  @Setup
  public void find() {
    contender = Contenders.named(engine);
    filter = Refresh.filters().get(filterName);
  }

  /** The refresh. */
  @Benchmark
  public Object refresh() {
    return contender.refresh(filterName, filter);
  }
}
