package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.model.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TranscriptTest {
  private static final int HEADS = 5;
  private static final int ITEMS = 90;

  /** A record as it was read. */
  private record Read(StatedLine line, int combination) {}

  @Property(tries = 300)
  void tellsWhatRecordsSaidAsFarAsThereIsRoom(
      @ForAll long seed,
      @ForAll @IntRange(max = 200) int records,
      @ForAll @IntRange(max = 9) int most) {
    Random random = new Random(seed);
    List<Read> read = read(random, records);
    Transcript transcript = new Transcript(random.nextInt(300), most);
    read.forEach(record -> transcript.add(record.line(), record.combination()));

    assertThat(transcript.size()).isEqualTo(records);
    Transcript.Walk walk = transcript.walk();
    StatedLine.Head before = null;
    int heads = 0;
    for (Read record : read) {
      assertThat(walk.next()).isTrue();
      StatedLine.Head head = record.line().head();
      heads += head == before ? 0 : 1;
      before = head;
      assertThat(walk.head()).isSameAs(heads > most ? null : head);
      boolean again = record.line().fault() != null || record.combination() == Combinations.NONE;
      assertThat(walk.combination()).isEqualTo(again ? Combinations.NONE : record.combination());
      if (!again) {
        assertThat(transcript.numbers()).isGreaterThan(record.combination());
        assertThat(transcript.item(record.combination())).isSameAs(record.line().item());
      }
    }
    assertThat(walk.next()).isFalse();
    assertThat(transcript.rounds())
        .isEqualTo(
            read.stream()
                .filter(one -> one.line().fault() == null)
                .filter(one -> one.combination() != Combinations.NONE)
                .anyMatch(one -> one.line().item().rounded() > 0));
  }

  private static List<Read> read(Random random, int records) {
    List<StatedLine.Head> heads = new ArrayList<>();
    for (int i = 0; i < HEADS; i++) {
      heads.add(head("O" + i));
    }
    List<StatedLine.Item> items = new ArrayList<>();
    boolean exact = random.nextBoolean();
    for (int i = 0; i < ITEMS; i++) {
      items.add(item(i, exact ? 0 : random.nextInt(2)));
    }
    List<Read> read = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      int combination = random.nextInt(ITEMS + 1) - 1;
      StatedLine.Item item = items.get(Math.max(0, combination));
      Fault fault = random.nextInt(9) == 0 ? Fault.ofRow("NO_AMOUNT") : null;
      StatedLine.Head head = heads.get(random.nextInt(HEADS));
      read.add(new Read(new StatedLine(i + 2, head, "", item, fault), combination));
    }
    return read;
  }

  private static StatedLine.Head head(String order) {
    return new StatedLine.Head(order, null, null, "", "", "", "", Place.UNKNOWN, "", "", "", "");
  }

  private static StatedLine.Item item(int number, int rounded) {
    BigDecimal amount = BigDecimal.valueOf(number);
    StatedLine.Numbers numbers =
        new StatedLine.Numbers(null, null, null, null, amount, null, null, null, null, null);
    return new StatedLine.Item("P" + number, "", numbers, rounded);
  }
}
