package io.tillsight.core.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.cube.SnapshotException.Fault;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CubeSnapshotTest {
  private static final String STAMP = "state 7";

  @TempDir Path folder;

  private final RandomSales sales = new RandomSales(11);
  private final Catalogue catalogue = sales.catalogue();
  private final List<SaleLine> lines = sales.lines(600);
  private final NaiveEngine naive = new NaiveEngine(lines, catalogue);

  private Path file() {
    return folder.resolve("sales.cube");
  }

  private void write() throws IOException {
    CubeBuilder builder = new CubeBuilder(catalogue);
    lines.forEach(builder::add);
    new CubeSnapshot(file()).write(builder.build(naive::lines), STAMP);
  }

  private CubeEngine read() throws IOException, SnapshotException {
    return new CubeSnapshot(file()).read(STAMP, catalogue, naive::lines);
  }

  @Test
  void answersLikeTheNaiveLoopAfterReading() throws IOException, SnapshotException {
    write();
    CubeEngine engine = read();
    assertThat(engine.size()).isEqualTo(600);
    SalesEngineContract contract = new SalesEngineContract(naive, engine);
    contract.check(3, 100);
    contract.checkTogether(3, 15);
    assertThat(folder).isDirectoryContaining(path -> path.equals(file()));
    assertThat(Files.list(folder)).as("nothing else is left").hasSize(1);
  }

  @Test
  void anEmptyCubeComesBackEmpty() throws IOException, SnapshotException {
    new CubeSnapshot(file()).write(new CubeBuilder(Catalogue.EMPTY).build(naive::lines), STAMP);
    assertThat(read().rows(Query.total(Filter.ALL, Measure.ALL_LINES)).value(0, Measure.ALL_LINES))
        .isZero();
  }

  @Test
  void noticesEveryFlippedByte() throws IOException {
    write();
    byte[] whole = Files.readAllBytes(file());
    // Every byte of the beginning, then steps that meet every section of this file.
    for (int at = 0; at < whole.length; at += at < 200 ? 1 : 97) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file(), damaged);
      assertThatThrownBy(this::read)
          .as("byte %d of %d", at, whole.length)
          .isInstanceOf(SnapshotException.class);
    }
  }

  @Test
  void noticesThatItIsCutOrLonger() throws IOException {
    write();
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length += 211) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertFault(Fault.DAMAGED);
    }
    Files.write(file(), Arrays.copyOf(whole, whole.length + 1));
    assertFault(Fault.DAMAGED);
  }

  @Test
  void noticesThatItIsOfOtherData() throws IOException {
    write();
    assertThatThrownBy(() -> new CubeSnapshot(file()).read("state 8", catalogue, naive::lines))
        .isInstanceOfSatisfying(
            SnapshotException.class, e -> assertThat(e.fault()).isEqualTo(Fault.OTHER_DATA));
  }

  @Test
  void noticesAnotherFormat() throws IOException {
    Files.writeString(file(), "This is no snapshot at all.");
    assertFault(Fault.OTHER_FORMAT);
  }

  private void assertFault(Fault fault) {
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            SnapshotException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
