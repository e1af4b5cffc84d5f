package io.tillsight.core.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ScreenEngineTest {
  private static final Query ORDERS = Query.total(Filter.ALL, Measure.ORDERS);
  private static final Query MONTHS = Query.by(Dimension.MONTH, Filter.ALL, Measure.NET_SALES);
  private static final Query STORES = Query.by(Dimension.STORE, Filter.ALL, Measure.NET_SALES);

  private final RandomSales sales = new RandomSales(5);
  private final Catalogue catalogue = sales.catalogue();
  private final NaiveEngine naive = new NaiveEngine(sales.lines(500), catalogue);

  /** Notes what it is asked together. */
  private final class Asked implements SalesEngine {
    private final List<List<Query>> asked = new ArrayList<>();
    private CountDownLatch reached = new CountDownLatch(0);
    private CountDownLatch goOn = new CountDownLatch(0);

    @Override
    public Rows rows(Query query) {
      return all(List.of(query)).get(0);
    }

    @Override
    public List<Rows> all(List<Query> queries) {
      asked.add(queries);
      reached.countDown();
      await(goOn);
      return naive.all(queries);
    }

    @Override
    public List<SaleLine> lines(Filter filter, long offset, int limit) {
      return naive.lines(filter, offset, limit);
    }

    @Override
    public Catalogue catalogue() {
      return catalogue;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void answersLikeTheEngineBehindIt() {
    new SalesEngineContract(naive, new ScreenEngine(naive)).check(5, 30);
  }

  @Test
  void asksNothingTwice() {
    Asked engine = new Asked();
    ScreenEngine screen = new ScreenEngine(engine);
    screen.all(List.of(ORDERS, MONTHS));
    assertThat(screen.all(List.of(MONTHS, ORDERS, MONTHS)))
        .isEqualTo(naive.all(List.of(MONTHS, ORDERS, MONTHS)));
    assertThat(engine.asked).containsExactly(List.of(ORDERS, MONTHS));
  }

  @Test
  void asksTogetherWhatIsAskedWhileTheEngineIsBusy() {
    Asked engine = new Asked();
    engine.reached = new CountDownLatch(1);
    engine.goOn = new CountDownLatch(1);
    ScreenEngine screen = new ScreenEngine(engine);
    CompletableFuture<Rows> orders = CompletableFuture.supplyAsync(() -> screen.rows(ORDERS));
    await(engine.reached);
    CompletableFuture<Rows> months = CompletableFuture.supplyAsync(() -> screen.rows(MONTHS));
    CompletableFuture<Rows> stores = CompletableFuture.supplyAsync(() -> screen.rows(STORES));
    while (screen.waiting() < 2) {
      Thread.onSpinWait();
    }
    engine.goOn.countDown();
    assertThat(orders.join()).isEqualTo(naive.rows(ORDERS));
    assertThat(months.join()).isEqualTo(naive.rows(MONTHS));
    assertThat(stores.join()).isEqualTo(naive.rows(STORES));
    assertThat(engine.asked).hasSize(2);
    assertThat(engine.asked.get(1)).containsExactlyInAnyOrder(MONTHS, STORES);
  }

  @Test
  void whatWasAnsweredBeforeIsNotAskedAgain() {
    Asked engine = new Asked();
    ScreenEngine before = new ScreenEngine(engine);
    before.all(List.of(ORDERS, MONTHS));
    before.rows(ORDERS);
    assertThat(before.newAnswers()).containsExactly(naive.rows(MONTHS), naive.rows(ORDERS));

    ScreenEngine after = new ScreenEngine(engine, before.newAnswers());
    after.all(List.of(ORDERS, MONTHS));
    assertThat(engine.asked).hasSize(1);
    assertThat(after.newAnswers()).as("nothing was new").isEmpty();
    after.rows(STORES);
    assertThat(after.newAnswers()).hasSize(3);
  }

  @Test
  void aFailureReachesThoseWhoAskedAndNobodyElse() {
    SalesEngine failing =
        new SalesEngine() {
          @Override
          public Rows rows(Query query) {
            if (query.equals(ORDERS)) {
              throw new ArithmeticException("no place");
            }
            return naive.rows(query);
          }

          @Override
          public List<SaleLine> lines(Filter filter, long offset, int limit) {
            return List.of();
          }

          @Override
          public Catalogue catalogue() {
            return catalogue;
          }
        };
    ScreenEngine screen = new ScreenEngine(failing);
    assertThatThrownBy(() -> screen.all(List.of(ORDERS, MONTHS)))
        .isInstanceOf(ArithmeticException.class);
    assertThat(screen.rows(MONTHS)).isEqualTo(naive.rows(MONTHS));
  }
}
