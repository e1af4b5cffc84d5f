package io.tillsight.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnStatisticsTest {
  /** So many that the profile has its 2,000 texts. */
  private static final int SHOWN = 2_600;

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 90_000})
  void portionsCountWhatOneAfterTheOtherCounts(int further) {
    Random random = new Random(further);
    List<String> first = texts(random, SHOWN);
    List<String> behind = texts(random, further);
    ColumnStatistics expected = new ColumnStatistics(2026);
    ColumnStatistics divided = new ColumnStatistics(2026);
    for (int line = 0; line < SHOWN; line++) {
      expected.add(first.get(line), line);
      divided.add(first.get(line), line);
    }
    for (int i = 0; i < further; i++) {
      expected.add(behind.get(i), SHOWN + i, 1 + i % 3);
    }

    List<ColumnStatistics.Portion> portions =
        divided.portions(
            further, (some, code) -> some.add(behind.get(code), SHOWN + code, 1 + code % 3));
    portions.parallelStream().forEach(ColumnStatistics.Portion::count);
    portions.forEach(ColumnStatistics.Portion::takeIn);

    assertThat(portions).hasSize(further < 90_000 ? 1 : 2);
    assertThat(divided)
        .usingRecursiveComparison()
        // What the last cell was read as, and how far texts are of the first ones.
        .ignoringFields("number", "date", "times", "dates.repeats", "profile.added")
        .isEqualTo(expected);
  }

  /** Of all kinds that are counted; days whose order is open among them. */
  private static List<String> texts(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                switch (random.nextInt(14)) {
                  case 0 -> "";
                  case 1 -> "N/A";
                  case 2 -> "UNKNOWN";
                  case 3 -> "#REF!";
                  case 4 -> random.nextBoolean() ? "yes" : "NONE";
                  case 5 -> random.nextInt(90_000) + (random.nextBoolean() ? ".50 CR" : " S");
                  case 6 -> random.nextBoolean() ? "debit" : "CR";
                  case 7 -> "EUR " + random.nextInt(99) + ",5" + random.nextInt(10);
                  case 8 -> "-" + random.nextInt(9_999) + ".25%";
                  case 9 -> "1," + (100 + random.nextInt(900)) + "." + random.nextInt(10);
                  case 10 -> (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12)) + "/2024";
                  case 11 -> "2024-0" + (1 + random.nextInt(9)) + "-11 10:30";
                  case 12 -> "0" + random.nextInt(9_999) + "e5";
                  default -> random.nextBoolean() ? "usd" : "Order " + random.nextInt(1_000_000);
                })
        .toList();
  }
}
