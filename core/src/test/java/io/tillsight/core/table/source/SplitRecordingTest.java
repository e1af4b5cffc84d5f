package io.tillsight.core.table.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitRecordingTest {
  private static final Advance SILENT = (bytes, rows) -> {};
  private static final long ENOUGH = 1 << 26;
  private static final BodyShape SHAPE = new BodyShape(Dialect.STANDARD, 3, 2);
  private static Path file;

  @TempDir private Path folder;

  @BeforeContainer
  static void createFile() throws IOException {
    file = Files.createTempFile("split", ".csv");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.deleteIfExists(file);
  }

  @Property(tries = 3000)
  void partsHoldWhatTheWholeHolds(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    int oddOfHundred = random.nextInt(4) * random.nextInt(4);
    String text = new RandomLines(random, oddOfHundred).text(20 + random.nextInt(60));

    boolean split = compare(text, 2 + random.nextInt(4), ENOUGH);

    assertThat(split || oddOfHundred > 0).isTrue();
  }

  @Property(tries = 20)
  void longPartsHoldWhatTheWholeHolds(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    int lines = RecordTape.GROUP * (1 + random.nextInt(3)) + random.nextInt(100);
    String sound = new RandomLines(random, 0).text(lines);
    String odd = new RandomLines(random, 3).text(random.nextInt(80));

    compare(sound + "\n" + odd + "\n" + sound, 2 + random.nextInt(2), ENOUGH);
    long tooLittle = RecordTape.bytesPerRecord(SHAPE.width()) * RecordTape.GROUP;
    assertThat(compare(sound + "\n" + sound, 2, tooLittle)).isFalse();
  }

  /** Whether it could be read in parts, which then hold the same. */
  private static boolean compare(String text, int parts, long mostKept) throws IOException {
    boolean marked = text.length() % 2 == 0;
    Files.writeString(file, (marked ? "\ufeff" : "") + text);
    SourceFacts facts = new SourceFile(file, mostKept).facts(() -> "", done -> true);

    RecordTape whole = whole(facts, mostKept);
    RecordTape tape =
        new SplitRecording(new SourceFile(file, mostKept), facts, SHAPE, parts).run(SILENT);

    if (tape == null) {
      return false;
    }
    assertThat(whole).isNotNull();
    assertThat(told(tape)).containsExactlyElementsOf(told(whole));
    assertThat(tape.isEven()).isEqualTo(whole.isEven());
    requireGroups(tape);
    for (int column = 0; column < SHAPE.width(); column++) {
      assertThat(texts(tape.cells(column))).containsExactly(texts(whole.cells(column)));
    }
    return true;
  }

  private static void requireGroups(RecordTape tape) {
    int record = 0;
    for (int group = 0; group < tape.groups(); group++) {
      assertThat(tape.first(group)).isEqualTo(record);
      for (int row = 0; record < tape.first(group + 1); row++, record++) {
        assertThat(tape.place(record)).isEqualTo(group * RecordTape.GROUP + row);
      }
    }
    assertThat(record).isEqualTo(tape.size());
  }

  private static String[] texts(Cell[] cells) {
    String[] texts = new String[cells.length];
    for (int i = 0; i < texts.length; i++) {
      assertThat(cells[i].code()).isEqualTo(i);
      texts[i] = cells[i].text();
    }
    return texts;
  }

  private static RecordTape whole(SourceFacts facts, long mostKept) throws IOException {
    return new Recording(new SourceFile(file, mostKept), facts, SHAPE).run(SILENT);
  }

  private static List<String> told(RecordTape tape) {
    List<String> told = new ArrayList<>();
    Records records = tape.records();
    for (RawRecord next = records.next(); next != null; next = records.next()) {
      StringBuilder text = new StringBuilder();
      text.append(next.line()).append(' ').append(next.lastLine()).append(' ').append(next.at());
      text.append(' ').append(next.flaw()).append(next.flawAt()).append(' ').append(next.raw());
      for (int i = 0; i < next.fields().size(); i++) {
        Cell cell = CellList.of(next.fields(), i);
        text.append(" [").append(next.fields().get(i)).append(']');
        text.append(cell == null ? "-" : cell.text() + cell.code());
      }
      told.add(text.toString());
    }
    return told;
  }

  @Test
  void fieldOverTheCutIsLeftToTheWholeReading() throws IOException {
    String text = "a,b,c\n" + "1,2,3\n".repeat(5) + "4,\"" + "x\n".repeat(30) + "\",5\n6,7,8\n";
    Path own = Files.writeString(folder.resolve("open.csv"), text);

    assertThat(recording(own).run(SILENT)).isNull();
  }

  @Test
  void linesWithoutLineFeedsAreLeftToTheWholeReading() throws IOException {
    Path own = Files.writeString(folder.resolve("carriage.csv"), "1,2,3\r".repeat(50));

    assertThat(recording(own).run(SILENT)).isNull();
  }

  @Test
  void tellsOnThisThreadHowFarItIs() throws IOException {
    Path own = Files.writeString(folder.resolve("long.csv"), "1,2,3\n".repeat(40_000));
    List<Long> bytes = new ArrayList<>();
    List<Long> rows = new ArrayList<>();
    Thread caller = Thread.currentThread();

    RecordTape tape =
        recording(own)
            .run(
                (read, kept) -> {
                  assertThat(Thread.currentThread()).isSameAs(caller);
                  bytes.add(read);
                  rows.add(kept);
                });

    assertThat(tape.size()).isEqualTo(39_999);
    assertThat(bytes).isNotEmpty().isSorted();
    assertThat(rows).isSorted();
    assertThat(rows.get(0)).isGreaterThanOrEqualTo(Recording.STEP);
  }

  @Test
  void stopsWhenToldTo() throws IOException {
    Path own = Files.writeString(folder.resolve("stopped.csv"), "1,2,3\n".repeat(40_000));
    SplitRecording recording = recording(own);

    assertThatThrownBy(
            () ->
                recording.run(
                    (bytes, rows) -> {
                      throw new CancellationException("enough");
                    }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void failureOfAPartIsTold() throws IOException {
    Path own = Files.writeString(folder.resolve("failing.csv"), "1,2,3\n".repeat(50));
    SourceFile source = new SourceFile(own, ENOUGH);
    SourceFacts facts = source.facts(() -> "", done -> true).withCharset(new OneThread());

    assertThatThrownBy(() -> new SplitRecording(source, facts, SHAPE, 2).run(SILENT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Not here");
  }

  private static SplitRecording recording(Path own) throws IOException {
    SourceFile source = new SourceFile(own, ENOUGH);
    return new SplitRecording(source, source.facts(() -> "", done -> true), SHAPE, 2);
  }

  /** Decodes on the thread that made it only. */
  private static final class OneThread extends Charset {
    private final Thread own = Thread.currentThread();

    OneThread() {
      super("X-ONE-THREAD", new String[0]);
    }

    @Override
    public boolean contains(Charset other) {
      return false;
    }

    @Override
    public CharsetDecoder newDecoder() {
      if (Thread.currentThread() != own) {
        throw new IllegalStateException("Not here");
      }
      return StandardCharsets.ISO_8859_1.newDecoder();
    }

    @Override
    public CharsetEncoder newEncoder() {
      return StandardCharsets.ISO_8859_1.newEncoder();
    }
  }
}
