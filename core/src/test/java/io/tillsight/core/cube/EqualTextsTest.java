package io.tillsight.core.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualTextsTest {
  /** Some counts are looked through in one portion, some in several. */
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "300, 1", "300, 40", "4096, 9000", "50000, 20000", "50000, 3"})
  void findsTheFirstOfEqualTexts(int count, int different) {
    Random random = new Random(count + different);
    // "Aa" and "BB" have the same hash.
    List<String> texts =
        IntStream.range(0, count)
            .mapToObj(i -> (random.nextBoolean() ? "Aa" : "BB") + random.nextInt(different))
            .toList();
    Map<String, Integer> firsts = new HashMap<>();
    int[] expected = new int[count];
    for (int i = 0; i < count; i++) {
      expected[i] = firsts.computeIfAbsent(texts.get(i), text -> firsts.size());
    }

    int[] found = EqualTexts.firsts(texts);

    assertThat(found).hasSize(count);
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < count; i++) {
      int first = found[i];
      assertThat(first).isLessThanOrEqualTo(i);
      assertThat(found[first]).isEqualTo(first);
      assertThat(texts.get(first)).isEqualTo(texts.get(i));
      assertThat(numbers.computeIfAbsent(first, key -> numbers.size())).isEqualTo(expected[i]);
    }
  }

  @Test
  void ordersGetTheirCodesAsTheyAppear() {
    OrderNumbers some = new OrderNumbers();
    assertThat(IntStream.range(0, 4).map(i -> some.told(List.of("A", "A", "~1", "A").get(i))))
        .containsExactly(0, 0, 1, 2);
    OrderNumbers more = new OrderNumbers();
    more.told("~1");
    more.told("B");
    some.append(more);

    OrderNumbers.Coded coded = some.coded();

    assertThat(coded.codes()).containsExactly(0, 1, 0, 1, 2);
    assertThat(coded.size()).isEqualTo(3);
    assertThat(coded.given()).startsWith(true, false, true);
    assertThat(some.told("B")).isEqualTo(4);
  }
}
