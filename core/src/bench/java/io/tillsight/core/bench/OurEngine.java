package io.tillsight.core.bench;

import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.CubeEngine;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The cube, with as many threads as DuckDB has. */
final class OurEngine implements Contender {
  /** The one that asks is one of them. */
  private static final int THREADS = 2;

  private static final int FIRST_DAYS = 300;
  private static final int MOVES = 600;

  private final ExecutorService helper = Executors.newSingleThreadExecutor();
  private final CubeEngine cube;

  OurEngine(int lines) {
    MeasuredShop shop = new MeasuredShop();
    CubeBuilder builder = new CubeBuilder(shop.catalogue());
    new MeasuredSales(shop, lines).forEach(builder::add);
    cube = builder.build((filter, offset, limit) -> List.of()).helpedBy(helper, THREADS - 1);
  }

  CubeEngine cube() {
    return cube;
  }

  @Override
  public Object refresh(String filterName, Filter filter) {
    return asked(filter).readAll();
  }

  private Refresh.Answers asked(Filter filter) {
    // What was added up before would be known already.
    return new Refresh(cube.fresh()).under(filter);
  }

  @Override
  public List<Map<String, Long>> answers(String filterName, Filter filter) {
    Refresh.Answers found = asked(filter);
    List<Map<String, Long>> answers = new ArrayList<>();
    found.rows().forEach(rows -> answers.add(values(rows)));
    Map<String, Long> top = new LinkedHashMap<>();
    for (int row : found.top()) {
      Rows products = found.rows().get(5);
      top.put(products.key(row, 0), products.value(row, Measure.NET_SALES) / 100);
    }
    Map<String, Long> rolling = new LinkedHashMap<>();
    Rows days = found.rows().get(1);
    for (int row = 0; row < days.size(); row++) {
      rolling.put(days.key(row, 0), found.rolling()[row] / 100);
    }
    answers.add(top);
    answers.add(rolling);
    return answers;
  }

  private static Map<String, Long> values(Rows rows) {
    Map<String, Long> values = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Measure measure : rows.query().measures()) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < rows.query().by().size(); i++) {
          key.add(rows.key(row, i));
        }
        if (rows.query().measures().size() > 1 || rows.query().by().isEmpty()) {
          key.add(measure.name());
        }
        long value = rows.value(row, measure);
        values.put(
            String.join("|", key),
            switch (measure.unit()) {
              case MONEY -> exactly(value, 100);
              case QUANTITY -> exactly(value, 10_000);
              default -> value;
            });
      }
    }
    return values;
  }

  private static long exactly(long value, long divisor) {
    if (value % divisor != 0) {
      throw new ArithmeticException(value + " is no multiple of " + divisor);
    }
    return value / divisor;
  }

  @Override
  public void close() {
    helper.shutdown();
  }

  /** Median milliseconds of a refresh whose period ends a day later than that of the one before. */
  double movedByADay() {
    Refresh moving = new Refresh(cube.fresh());
    List<Long> nanos = new ArrayList<>();
    LocalDate from = LocalDate.parse("2023-02-01");
    for (int day = 0; day < MOVES; day++) {
      Filter filter = Filter.ALL.during(new Period(from, from.plusDays(FIRST_DAYS + day)));
      long start = System.nanoTime();
      moving.under(filter).readAll();
      nanos.add(System.nanoTime() - start);
    }
    // The first has all rows to add, and those after it warm up.
    return nanos.stream().skip(MOVES / 2).sorted().skip(MOVES / 4).findFirst().orElseThrow() / 1e6;
  }

  /** Keys of a region, so that peers can be asked for the same. */
  static int number(Filter filter, Dimension dimension) {
    var selection = filter.selections().get(dimension);
    return selection == null ? -1 : Integer.parseInt(selection.keys().first().split(" ")[1]) - 1;
  }
}
