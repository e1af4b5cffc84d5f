package io.tillsight.core.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class HelpersTest {
  /** So small that every scan has many portions. */
  private static final int PORTION = 40;

  private final RandomSales sales = new RandomSales(31);
  private final Catalogue catalogue = sales.catalogue();
  private final List<SaleLine> lines = ordersOfOneDay(sales.lines(3_000));
  private final NaiveEngine naive = new NaiveEngine(lines, catalogue);
  private final CubeEngine alone = alone();

  /** Orders spread over several days are never counted in parts. */
  private static List<SaleLine> ordersOfOneDay(List<SaleLine> lines) {
    Map<String, LocalDate> days = new HashMap<>();
    return lines.stream()
        .filter(
            line -> {
              LocalDate first = days.putIfAbsent(line.order(), line.date());
              return first == null || first.equals(line.date());
            })
        .toList();
  }

  private CubeEngine alone() {
    CubeBuilder builder = new CubeBuilder(catalogue);
    lines.forEach(builder::add);
    return builder.build(naive::lines);
  }

  private SalesEngineContract contract(Executor executor) {
    return new SalesEngineContract(naive, alone.helpedBy(new Helpers(executor, 2, PORTION)));
  }

  @Test
  void manyAnswerLikeTheNaiveLoop() {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      SalesEngineContract contract = contract(threads);
      contract.check(31, 300);
      contract.checkTogether(31, 40);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void helpersThatDoEverythingAnswerLikeTheNaiveLoop() {
    SalesEngineContract contract = contract(Runnable::run);
    contract.check(32, 100);
    contract.checkTogether(32, 20);
  }

  @Test
  void nobodyWaitsForAHelperThatDoesNotBegin() {
    List<Runnable> late = new ArrayList<>();
    contract(late::add).checkTogether(33, 10);

    assertThat(late).isNotEmpty();
    late.forEach(Runnable::run); // finds nothing left to do
  }

  @Test
  void anExecutorThatIsClosingIsDoneWithout() {
    contract(
            task -> {
              throw new RejectedExecutionException();
            })
        .checkTogether(34, 10);
  }

  @Test
  void whatGoesWrongAtAHelperGoesToTheCaller() {
    CubeEngine engine =
        alone.helpedBy(
            new Helpers(
                task -> {
                  throw new IllegalStateException("broken");
                },
                1,
                PORTION));
    Query query = Query.total(Filter.ALL, Measure.NET_SALES);

    assertThatThrownBy(() -> engine.rows(query)).hasMessage("broken");
  }
}
