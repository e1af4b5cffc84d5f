package io.tillsight.core.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.cube.SnapshotException.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerSnapshotTest {
  private static final String STAMP = "state 7";

  @TempDir Path folder;

  private final RandomSales sales = new RandomSales(13);
  private final NaiveEngine naive = new NaiveEngine(sales.lines(300), sales.catalogue());

  private AnswerSnapshot snapshot() {
    return new AnswerSnapshot(file());
  }

  private Path file() {
    return folder.resolve("sales.answers");
  }

  private List<Rows> answers(int random) {
    RandomQueries queries = new RandomQueries(13, naive);
    List<Query> asked = new ArrayList<>(queries.systematic());
    for (int i = 0; i < random; i++) {
      asked.add(queries.next());
    }
    Period open = new Period(LocalDate.of(2024, 2, 29), null);
    asked.add(Query.by(Dimension.DAY, Filter.ALL.during(open), Measure.FIRST_DAY, Measure.UNITS));
    return naive.all(asked.stream().distinct().toList());
  }

  @Test
  void givesBackEveryQuestionWithItsAnswer() throws IOException, SnapshotException {
    List<Rows> answers = answers(200);
    snapshot().write(answers, STAMP);
    assertThat(snapshot().read(STAMP)).isEqualTo(answers);
    assertThat(Files.list(folder)).as("nothing else is left").hasSize(1);
  }

  @Test
  void givesBackNothingOfNothing() throws IOException, SnapshotException {
    snapshot().write(List.of(), STAMP);
    assertThat(snapshot().read(STAMP)).isEmpty();
  }

  @Test
  void noticesEveryFlippedBit() throws IOException {
    RandomQueries queries = new RandomQueries(13, naive);
    snapshot().write(naive.all(List.of(queries.next(), queries.next())), STAMP);
    byte[] whole = Files.readAllBytes(file());
    for (int at = 0; at < Math.min(whole.length, 3_000); at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) (1 << at % 8);
      Files.write(file(), damaged);
      assertThatThrownBy(() -> snapshot().read(STAMP))
          .as("byte %d of %d", at, whole.length)
          .isInstanceOf(SnapshotException.class);
    }
  }

  @Test
  void noticesThatItIsCutOrLonger() throws IOException {
    snapshot().write(answers(3), STAMP);
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length += 1 + whole.length / 300) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertFault(Fault.DAMAGED, STAMP);
    }
    Files.write(file(), Arrays.copyOf(whole, whole.length + 1));
    assertFault(Fault.DAMAGED, STAMP);
  }

  @Test
  void noticesOtherDataAndOtherFiles() throws IOException {
    snapshot().write(answers(3), STAMP);
    assertFault(Fault.OTHER_DATA, "state 8");
    CubeBuilder builder = new CubeBuilder(sales.catalogue());
    new CubeSnapshot(file()).write(builder.build(naive::lines), STAMP);
    assertFault(Fault.OTHER_FORMAT, STAMP);
  }

  private void assertFault(Fault fault, String stamp) {
    assertThatThrownBy(() -> snapshot().read(stamp))
        .isInstanceOfSatisfying(
            SnapshotException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
