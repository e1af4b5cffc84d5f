package io.tillsight.persistence;

import static io.tillsight.persistence.Lines.keyed;
import static io.tillsight.persistence.Lines.line;
import static io.tillsight.persistence.Lines.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Product;
import io.tillsight.persistence.storage.Jdbc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said to be done is there after the process was killed, what was not is gone. */
class CrashTest {
  private static final int FROM_WITHIN = 99;
  private static final int MANY = 40_000;

  @TempDir Path folder;

  /** Runs in a process of its own and dies without any closing. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) {
      Database database = Database.open(Path.of(arguments[0]));
      publish(database, List.of(keyed(1, "10.00"), keyed(2, "20.00")));
      if (arguments[1].equals("while importing")) {
        ImportSession session = database.sales().begin(Lines.source("b.csv"));
        Product pen = new Product("P1", "Pen", "", "", null, null, null);
        session.masters(new Catalogue(Map.of("P1", pen), Map.of(), Map.of()));
        for (int key = 1; key <= 25_000; key++) {
          session.add(List.of(keyed(key, key == 1 ? "10.00" : "99.00")));
        }
        database.jdbc().sync();
      } else if (arguments[1].equals("before unpacking")) {
        publish(database, many());
      } else if (arguments[1].equals("while undoing")) {
        publish(database, List.of(keyed(1, "10.00"), keyed(2, "22.00"), keyed(3, "30.00")));
        Jdbc jdbc = database.jdbc();
        jdbc.change(c -> Jdbc.update(c, "update import set state = 'UNDOING' where id = 1"));
        jdbc.sync();
      }
      Runtime.getRuntime().halt(FROM_WITHIN);
    }
  }

  @Test
  void publishedImportSurvives() throws IOException, InterruptedException {
    kill("after publishing");
    try (Database database = Database.open(folder)) {
      assertThat(Lines.all(database)).containsExactly(line(1, "10.00"), line(2, "20.00"));
      assertThat(database.check()).isEmpty();
      assertThat(database.version()).isEqualTo(1);
    }
  }

  @Test
  void unpublishedImportIsRemoved() throws IOException, InterruptedException {
    kill("while importing");
    try (Database database = Database.open(folder)) {
      assertThat(Lines.all(database)).containsExactly(line(1, "10.00"), line(2, "20.00"));
      assertThat(database.sales().catalogue()).isEqualTo(Catalogue.EMPTY);
      assertThat(database.sales().imports()).hasSize(1);
      assertThat(database.check()).isEmpty();
      publish(database, List.of(keyed(2, "21.00")));
      assertThat(Lines.all(database)).containsExactly(line(1, "10.00"), line(2, "21.00"));
    }
  }

  @Test
  void undoThatWasCutOffIsFinished() throws IOException, InterruptedException {
    kill("while undoing");
    try (Database database = Database.open(folder)) {
      assertThat(Lines.all(database))
          .containsExactlyInAnyOrder(line(1, "10.00"), line(2, "22.00"), line(3, "30.00"));
      assertThat(database.check()).isEmpty();
    }
  }

  /** Killed when it has just been said that a large import is done. */
  @Test
  void linesWithoutRowsSurvive() throws IOException, InterruptedException {
    kill("before unpacking");
    try (Database database = Database.open(folder)) {
      assertThat(Lines.all(database))
          .hasSize(2 + MANY)
          .endsWith(many().get(MANY - 1).line())
          .doesNotHaveDuplicates();
      assertThat(database.check()).isEmpty();
    }
  }

  private static List<KeyedLine> many() {
    List<KeyedLine> lines = new ArrayList<>();
    for (int key = 3; key < 3 + MANY; key++) {
      lines.add(keyed(key, key + ".25"));
    }
    return lines;
  }

  private void kill(String when) throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                folder.toString(),
                when)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("victim.log").toFile())
            .start();
    assertThat(victim.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(victim.exitValue())
        .as(() -> read(folder.resolve("victim.log")))
        .isEqualTo(FROM_WITHIN);
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
