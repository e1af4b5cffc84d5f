package io.tillsight.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HashFilterTest {
  private static final int HASHES = 10_000;

  @Test
  void tellsWhatComesAgainAndLittleElse() {
    long[] hashes = new Random(1).longs(HASHES).toArray();
    HashFilter filter = new HashFilter(HASHES);
    for (int i = 0; i < HASHES; i++) {
      filter.add(hashes[i]);
      if (i % 10 == 0) {
        filter.add(hashes[i]);
      }
    }
    filter.close();

    int others = 0;
    for (int i = 0; i < HASHES; i++) {
      if (i % 10 == 0) {
        assertThat(filter.mayComeAgain(hashes[i])).isTrue();
      } else {
        others += filter.mayComeAgain(hashes[i]) ? 1 : 0;
      }
    }
    assertThat(others).isLessThan(HASHES / 20);
  }

  @Test
  void tellsWhatComesInOneFilterAndInAnother() {
    long[] hashes = new Random(2).longs(HASHES).toArray();
    HashFilter filter = new HashFilter(HASHES);
    HashFilter other = filter.beside();
    for (int i = 0; i < HASHES; i++) {
      (i % 2 == 0 ? filter : other).add(hashes[i]);
      if (i % 10 == 0) {
        other.add(hashes[i]);
      }
      if (i % 10 == 1) {
        other.add(hashes[i]);
      }
    }
    filter.add(other);
    filter.close();

    int others = 0;
    for (int i = 0; i < HASHES; i++) {
      if (i % 10 < 2) {
        assertThat(filter.mayComeAgain(hashes[i])).isTrue();
      } else {
        others += filter.mayComeAgain(hashes[i]) ? 1 : 0;
      }
    }
    assertThat(others).isLessThan(HASHES / 20);
  }

  @Test
  void emptyOneTellsNothing() {
    HashFilter filter = new HashFilter(0);
    assertThat(filter.mayComeAgain(-1)).isFalse();

    filter.add(-1);
    filter.close();
    assertThat(filter.mayComeAgain(-1)).isFalse();

    filter.add(-1);
    filter.close();
    assertThat(filter.mayComeAgain(-1)).isTrue();
  }
}
