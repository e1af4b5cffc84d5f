package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyHashTest {
  @TempDir private Path folder;

  /**
   * The key of a line is stored for good. Independent value: Python, {@code hashlib.sha256} over
   * {@code struct.pack(">i", len(t)) + t} for t in "P", "A1", "S-1", first 16 bytes.
   */
  @Test
  void keysNeverChange() {
    ImportBench bench = new ImportBench(PlainTable::open);
    bench.take(
        new SalesFolder(folder).file("s.csv", "order,product,date,amount", "A1,S-1,2025-01-15,9"));
    LineKey key = bench.store.current().keySet().iterator().next();
    assertThat(Long.toHexString(key.high())).isEqualTo("290931a98352bbfe");
    assertThat(Long.toHexString(key.low())).isEqualTo("7bf4c3b3f0b66f3f");
  }

  @Test
  void aLineIsTheSameInAnotherDress() {
    ImportBench bench = new ImportBench(PlainTable::open);
    SalesFolder files = new SalesFolder(folder);
    bench.take(
        files.file("a.csv", "Date,Produit,Quantité,Prix,Montant", "2026-01-01,Thé,2,4.50,9.00"));
    bench.take(
        files.file(
            "b.csv", "Montant,Date,Prix,Produit,Quantité", "9,2026-01-01 00:00:00,4.5, Thé ,2.0"));
    assertThat(bench.net()).isEqualByComparingTo("9");
  }

  @Test
  void countsAsAMapWould() {
    Random random = new Random(7);
    LongCounts counts = new LongCounts();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      long key = random.nextInt(20_000) - 10_000L;
      assertThat(counts.increment(key)).isEqualTo(expected.merge(key, 1, Integer::sum));
    }
    assertThat(counts.count(1_000_000)).isZero();
  }
}
