package io.tillsight.persistence.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class PackedLinesTest {
  private static final long[] EDGES = {
    0, 1, -1, 63, 64, -64, -65, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MIN_VALUE
  };
  private static final String[] ORDERS = {
    "", "A-1", "A-1", "Ünï-20", "注文一", "\uD83D\uDED2", "\u0000"
  };

  /** A line as it went in; null stands for an absent number. */
  private record Line(String order, List<Long> numbers) {}

  @Test
  void linesComeBackAsTheyWere(TestReporter reporter) {
    long seed = Long.getLong("tillsight.seed", System.nanoTime());
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Line> lines = new ArrayList<>();
      for (int i = random.nextInt(40); i >= 0; i--) {
        lines.add(line(random));
      }
      assertThat(unpacked(packed(lines))).isEqualTo(lines);
    }
  }

  @Test
  void longOrderNumbersHaveRoom() {
    String order = "9".repeat(300_000);
    List<Line> lines = List.of(line(order, 1), line(order, 2), line("x" + order, 3));

    byte[] packed = packed(lines);

    assertThat(unpacked(packed)).isEqualTo(lines);
    assertThat(packed).as("the same number is not said twice").hasSizeLessThan(600_400);
  }

  @Test
  void whatIsCutOffAnywhereIsNotTakenForWhole() {
    List<Line> lines = List.of(line("A-1", 70_000), line("B-2", -5));
    byte[] packed = packed(lines);
    for (int length = 0; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThatThrownBy(
              () -> {
                if (unpacked(cut).size() < lines.size()) {
                  throw new IllegalStateException("The block tells how many there should be");
                }
              })
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void anotherFormIsRefused() {
    byte[] packed = packed(List.of(line("A-1", 1)));
    packed[0]++;
    assertThatThrownBy(() -> unpacked(packed)).isInstanceOf(IllegalStateException.class);
  }

  private static Line line(Random random) {
    Long[] numbers = new Long[LineRow.NUMBERS];
    for (int at = 0; at < numbers.length; at++) {
      boolean absent = at < LineRow.OPTIONAL && random.nextBoolean();
      numbers[at] = absent ? null : number(random);
    }
    return new Line(ORDERS[random.nextInt(ORDERS.length)], Arrays.asList(numbers));
  }

  private static long number(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> EDGES[random.nextInt(EDGES.length)];
      case 1 -> random.nextInt(1000);
      default -> random.nextLong();
    };
  }

  private static Line line(String order, long number) {
    Long[] numbers = new Long[LineRow.NUMBERS];
    Arrays.fill(numbers, number);
    return new Line(order, Arrays.asList(numbers));
  }

  private static byte[] packed(List<Line> lines) {
    PackedLines packed = new PackedLines();
    LineRow row = new LineRow();
    for (Line line : lines) {
      row.begin(line.order());
      for (Long number : line.numbers()) {
        if (number == null) {
          row.nothing();
        } else {
          row.next(number);
        }
      }
      packed.add(row);
    }
    assertThat(packed.lines()).isEqualTo(lines.size());
    assertThat(packed.bytes()).hasSize(packed.size());
    return packed.bytes();
  }

  private static List<Line> unpacked(byte[] packed) {
    PackedLinesReader reader = new PackedLinesReader(packed);
    LineRow row = new LineRow();
    List<Line> lines = new ArrayList<>();
    while (reader.hasNext()) {
      reader.next(row);
      Long[] numbers = new Long[LineRow.NUMBERS];
      for (int at = 0; at < numbers.length; at++) {
        numbers[at] = (row.absent() >>> at & 1) == 0 ? row.number(at) : null;
      }
      lines.add(new Line(row.order(), Arrays.asList(numbers)));
    }
    return lines;
  }
}
