package io.tillsight.app.workspace;

import io.tillsight.core.cube.AnswerSnapshot;
import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.CubeEngine;
import io.tillsight.core.cube.CubeSnapshot;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.cube.ScreenEngine;
import io.tillsight.core.cube.SnapshotException;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Progress;
import io.tillsight.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine over the present state of a database: read from the snapshot beside it, else built
 * from its lines. Where the lines have no place in memory, the database itself answers.
 *
 * <p>A snapshot bears a mark that the database knows too, new for each snapshot, so that neither
 * the snapshot of another database is believed nor one from before a backup was restored.
 */
final class KeptEngine {
  /** A line in the columns, amply. */
  private static final long BYTES_TO_HOLD = 32;

  /** A line while the columns are built, with its part of the order numbers. */
  private static final long BYTES_TO_BUILD = 250;

  private static final int LINES_BETWEEN_REPORTS = 10_000;
  private static final String FILE = "tillsight.cube";
  private static final String ANSWERS_FILE = "tillsight.answers";
  private static final String MARK = "snapshot";
  private static final Logger LOG = LoggerFactory.getLogger(KeptEngine.class);

  private final Database database;
  private final Resources resources;
  private final CubeSnapshot snapshot;
  private final AnswerSnapshot answers;
  private CompletableFuture<Void> saving = CompletableFuture.completedFuture(null);
  private ScreenEngine engine;
  private CubeEngine cube;
  private long version = -1;
  private Coming coming;
  private EarlySnapshot early;

  /** Columns of lines that are about to be stored in a database without any. */
  private record Coming(CubeEngine columns, Catalogue catalogue, long lines, AwaitedLines source) {}

  /**
   * @param early the snapshot, if it was read while the database was opened
   */
  KeptEngine(Database database, Resources resources, EarlySnapshot early) {
    this.database = database;
    this.resources = resources;
    this.early = early;
    this.snapshot = new CubeSnapshot(file());
    this.answers = new AnswerSnapshot(database.folder().resolve(ANSWERS_FILE));
  }

  /**
   * The engine, made anew when the data have changed.
   *
   * @param progress told while it is built from the lines
   */
  synchronized SalesEngine engine(Progress progress) {
    if (!isCurrent()) {
      database.unchanged(
          () -> {
            forget();
            if (!isRead()) {
              cube = fits(BYTES_TO_BUILD) ? made(progress) : null;
              engine = new ScreenEngine(cube == null ? database.engine() : helped(cube));
            }
            return engine;
          });
    }
    return engine;
  }

  /**
   * Makes the engine now if that is quick, because a snapshot is there.
   *
   * @return whether it is ready
   */
  synchronized boolean readAhead() {
    return isCurrent()
        || database.unchanged(
            () -> {
              forget();
              return isRead();
            });
  }

  private boolean isCurrent() {
    return engine != null && version == database.version();
  }

  private void forget() {
    engine = null;
    cube = null;
    version = database.version();
  }

  private SalesEngine helped(CubeEngine alone) {
    return alone.helpedBy(resources.helpers(), resources.mostHelpers());
  }

  /**
   * Columns for what would come into a database without lines, to be filled while it is read; null
   * when the database has lines or these have no room.
   *
   * @param expected how many lines would come, about
   */
  synchronized ColumnsAhead ahead(Catalogue catalogue, long expected) {
    boolean used = database.lines() == 0 && expected <= resources.memory() / BYTES_TO_BUILD;
    return used ? new ColumnsAhead(catalogue, expected) : null;
  }

  /**
   * Makes the columns of what comes into a database without lines from the lines as they are read,
   * so that they need not be read back; they are used if, once stored, the data are just these.
   *
   * @param ahead filled with the lines, if somebody did so
   * @param lines shows the lines
   * @param expected how many they are, about
   * @return an engine over the columns, whose single lines wait until they are stored; empty when
   *     the database has lines or these have no room
   */
  synchronized Optional<SalesEngine> prepare(
      Optional<ColumnsAhead> ahead,
      Consumer<Consumer<SaleLine>> lines,
      Catalogue catalogue,
      long expected) {
    coming = null;
    ColumnsAhead columns = ahead(catalogue, expected);
    if (columns == null) {
      return Optional.empty();
    }
    Optional<ColumnsAhead> filled = ahead.filter(others -> !others.isUsed());
    if (filled.isPresent()) {
      columns = filled.get();
    } else {
      lines.accept(columns.part(expected)::add);
    }
    AwaitedLines source = new AwaitedLines();
    long heard = columns.lines();
    coming = new Coming(columns.build(source), catalogue, heard, source);
    return Optional.of(new ScreenEngine(helped(coming.columns())));
  }

  /** What was prepared is stored, or never will be. */
  synchronized void ended(boolean stored) {
    if (coming != null && stored) {
      coming.source().storedIn(database.engine()::lines);
    } else if (coming != null) {
      coming.source().givenUp();
      coming = null;
    }
  }

  /** What one line takes in memory, in bytes; empty when the database answers itself. */
  synchronized Optional<Double> bytesPerLine() {
    engine(Progress.NONE);
    return Optional.ofNullable(cube).map(CubeEngine::bytesPerLine);
  }

  /** Waits for a snapshot that is being written, and keeps what was asked last. */
  void close() {
    CompletableFuture<Void> last;
    synchronized (this) {
      last = saving;
    }
    last.join();
    keepAnswers();
  }

  /** As with the snapshot: a help, never a must, and no reason not to close the rest. */
  private synchronized void keepAnswers() {
    List<Rows> latest = cube == null ? List.of() : engine.newAnswers();
    if (latest.isEmpty()) {
      return;
    }
    try {
      Optional<String> mark = database.settings().get(MARK);
      if (mark.isPresent() && isCurrent()) {
        answers.write(latest, stamp(mark.get()));
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("The latest answers cannot be written", e);
    }
  }

  private CubeEngine made(Progress progress) {
    CubeEngine built = arrived().orElseGet(() -> build(progress));
    String stamp = stamp(UUID.randomUUID().toString());
    saving = saving.thenRunAsync(() -> save(built, stamp), resources.background());
    return built;
  }

  private boolean fits(long bytesPerLine) {
    return database.lines() <= resources.memory() / bytesPerLine;
  }

  /** Takes the engine from what was kept, if that is of the present data and has room. */
  private boolean isRead() {
    Optional<String> mark = database.settings().get(MARK);
    if (mark.isEmpty() || !Files.exists(file()) || !fits(BYTES_TO_HOLD)) {
      return false;
    }
    try {
      String stamp = stamp(mark.get());
      cube = read(stamp);
      engine = new ScreenEngine(helped(cube), readAnswers(stamp));
      return true;
    } catch (SnapshotException | IOException unusable) {
      LOG.info("The snapshot is built anew: {}", unusable.getMessage());
      return false;
    }
  }

  private CubeEngine read(String stamp) throws IOException, SnapshotException {
    Catalogue catalogue = database.sales().catalogue();
    Optional<CubeSnapshot.Found> found = early.await();
    early = EarlySnapshot.NONE;
    return found.isPresent()
        ? found.get().of(stamp, catalogue, database.engine()::lines)
        : snapshot.read(stamp, catalogue, database.engine()::lines);
  }

  private List<Rows> readAnswers(String stamp) {
    try {
      return answers.read(stamp);
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (SnapshotException | IOException unusable) {
      LOG.info("The latest answers are added up anew: {}", unusable.getMessage());
      return List.of();
    }
  }

  private Optional<CubeEngine> arrived() {
    Coming now = coming;
    coming = null;
    return Optional.ofNullable(now)
        .filter(all -> all.lines() == database.lines())
        .filter(all -> all.catalogue().equals(database.sales().catalogue()))
        .map(Coming::columns);
  }

  /** The catalogue, the lines and the line source are of one state. */
  private CubeEngine build(Progress progress) {
    long all = database.lines();
    CubeBuilder builder = new CubeBuilder(database.sales().catalogue(), all);
    long[] done = new long[1];
    database.forEachLine(
        line -> {
          builder.add(line);
          if (++done[0] % LINES_BETWEEN_REPORTS == 0 && !progress.advanced(done[0], all, done[0])) {
            throw new CancellationException();
          }
        });
    return builder.build(database.engine()::lines);
  }

  /** A snapshot is a help, never a must: that it cannot be written is no failure of the work. */
  private void save(CubeEngine built, String stamp) {
    try {
      snapshot.write(built, stamp);
      database.settings().set(MARK, stamp.substring(0, stamp.indexOf(' ')));
    } catch (IOException | RuntimeException e) {
      LOG.warn("The snapshot cannot be written", e);
    }
  }

  private String stamp(String mark) {
    return mark + " version " + version + " lines " + database.lines();
  }

  /** Where the snapshot of a workspace is. */
  static Path snapshotIn(Path folder) {
    return folder.resolve(FILE);
  }

  private Path file() {
    return snapshotIn(database.folder());
  }
}
