package io.tillsight.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.ingest.LineOutcome;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.SaleLine;
import io.tillsight.persistence.masters.MasterStore;
import io.tillsight.persistence.query.LineScan;
import io.tillsight.persistence.sales.ImportStore;
import io.tillsight.persistence.sales.Unpacking;
import io.tillsight.persistence.storage.DataState;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import io.tillsight.persistence.storage.Witness;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.Test;

/**
 * The n-th fault loop (reliability design, after SQLite): the n-th commit fails and every one after
 * it, for n = 1, 2, 3 ... until the operation passes. After each the store must heal to the state
 * before the operation or the state after it, never to one between.
 */
class FaultLoopTest {
  /** Fails the commits from the given one on; the rest of the process goes on as if killed. */
  private static final class FailingCommits {
    private int left = Integer.MAX_VALUE;

    /** Happens once, right after a connection was given back. */
    private Runnable afterClose;

    /** Happens before each commit. */
    private Runnable beforeCommit = () -> {};

    DataSource around(DataSource source) {
      return proxy(
          DataSource.class,
          source,
          (method, result) ->
              method.equals("getConnection")
                  ? proxy(Connection.class, (Connection) result, (name, value) -> value)
                  : result);
    }

    private void runBeforeCommit() {
      Runnable work = beforeCommit;
      beforeCommit = () -> {};
      work.run();
      beforeCommit = work;
    }

    private void failWhenDue() throws SQLException {
      if (left-- <= 0) {
        left = 0;
        throw new SQLException("The disk is gone");
      }
    }

    private interface After {
      Object result(String method, Object result);
    }

    private <T> T proxy(Class<T> type, T target, After after) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                if (method.getName().equals("commit")) {
                  runBeforeCommit();
                  failWhenDue();
                }
                try {
                  Object result = after.result(method.getName(), method.invoke(target, arguments));
                  if (method.getName().equals("close") && afterClose != null) {
                    Runnable once = afterClose;
                    afterClose = null;
                    once.run();
                  }
                  return result;
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
  }

  /** A database in memory whose commits can be made to fail. */
  private static final class Disk implements AutoCloseable {
    private final FailingCommits commits = new FailingCommits();
    private final Jdbc jdbc;
    private final Sessions sessions;

    Disk(String name) {
      JdbcDataSource memory = new JdbcDataSource();
      memory.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
      Schema.migrate(memory);
      DataSource source = commits.around(memory);
      jdbc = new Jdbc(source, IllegalStateException::new);
      sessions = new Sessions(() -> Mapping.over(source), IllegalStateException::new);
    }

    /** The store as a new process sees it. */
    ImportStore store() {
      return store(new Unpacking(jdbc));
    }

    ImportStore store(Unpacking unpacking) {
      return store(unpacking, (lines, last, now) -> {});
    }

    ImportStore store(Unpacking unpacking, Witness witness) {
      return new ImportStore(
          jdbc,
          sessions,
          new MasterStore(sessions, jdbc),
          new DataState(
              () -> jdbc.read(c -> Jdbc.number(c, "select version from workspace")),
              unpacking::finish),
          witness,
          bytes -> {},
          unpacking,
          Clock.systemUTC());
    }

    long rows() {
      return jdbc.read(c -> Jdbc.number(c, "select count(*) from sale_line"));
    }

    void change(String sql) {
      jdbc.change(c -> Jdbc.update(c, sql));
    }

    /** A workspace that is closed before any line has its row. */
    ImportStore publishAndStop() {
      Unpacking unpacking = new Unpacking(jdbc);
      ImportStore store = store(unpacking);
      publish(store, "A", unpacking::stop, 1, 2, 3);
      return store;
    }

    /** A chain: A brings 1 2 3, B repeats 1, changes 2 and brings 4. */
    Seen prepare() {
      publish(store(), "A", 1, 2, 3);
      publish(store(), "B", 1, -2, 4);
      return seen();
    }

    Seen seen() {
      List<SaleLine> lines = new ArrayList<>();
      new LineScan(jdbc).all(lines::add);
      Product product = store().catalogue().products().get("P");
      return new Seen(Set.copyOf(lines), lines.size(), product == null ? "" : product.name());
    }

    @Override
    public void close() {
      sessions.close();
    }
  }

  /** Everything that users see. */
  private record Seen(Set<SaleLine> lines, int count, String productName) {}

  @Test
  void publishingIsAllOrNothing() {
    assertThat(faults("publish", store -> publish(store, "C", 1, 2, 4, 9))).isGreaterThan(3);
  }

  @Test
  void undoOfTheFirstIsAllOrNothing() {
    assertThat(faults("first", store -> store.undo(1))).isGreaterThan(3);
  }

  @Test
  void undoOfTheLastIsAllOrNothing() {
    assertThat(faults("last", store -> store.undo(2))).isGreaterThan(3);
  }

  /**
   * @return how many faults the operation met before it passed
   */
  private static int faults(String name, Consumer<ImportStore> operation) {
    Seen after;
    try (Disk undisturbed = new Disk(name)) {
      undisturbed.prepare();
      operation.accept(undisturbed.store());
      after = undisturbed.seen();
    }
    int faults = 0;
    while (fails(name + faults, faults, operation, after)) {
      faults++;
    }
    return faults;
  }

  @Test
  void aFailedUndoCanBeRepeatedInTheSameProcess() {
    for (int commits = 0; commits < 6; commits++) {
      try (Disk disk = new Disk("again" + commits)) {
        disk.prepare();
        ImportStore store = disk.store();
        disk.commits.left = commits;
        assertThatThrownBy(() -> store.undo(2));
        disk.commits.left = Integer.MAX_VALUE;
        store.undo(2);
        assertThat(disk.seen().lines())
            .containsExactlyInAnyOrder(
                Lines.line(1, "1.00"), Lines.line(2, "2.00"), Lines.line(3, "3.00"));
        assertThat(store.recount()).isEmpty();
        publish(store, "C", 5);
      }
    }
  }

  /** H2 may keep a part of a transaction that a crash cut off. */
  @Test
  void rowsThatACutOffUnpackingLeftAreWrittenAnew() {
    try (Disk disk = new Disk("torn")) {
      disk.publishAndStop();
      disk.change("create table kept as select * from line_block");
      new Unpacking(disk.jdbc).finish();
      Seen whole = disk.seen();
      disk.change("insert into line_block select * from kept");
      disk.change("drop table kept");
      disk.change("update sale_line set amount = amount + 1 where id = 1");
      disk.change("delete from sale_line where id = 2");

      new Unpacking(disk.jdbc).finish();

      assertThat(disk.seen()).isEqualTo(whole);
      assertThat(whole.count()).isEqualTo(3);
      assertThat(disk.store().recount()).isEmpty();
    }
  }

  /** The publication is committed, cannot be told outside, and somebody reads before it is back. */
  @Test
  void aPublicationThatIsTakenBackLeavesNoRows() {
    try (Disk disk = new Disk("back")) {
      Seen before = disk.prepare();
      long rows = disk.rows();
      AtomicBoolean failed = new AtomicBoolean();
      ImportStore store =
          disk.store(
              new Unpacking(disk.jdbc),
              (lines, last, now) -> {
                if (!failed.getAndSet(true)) {
                  throw new IllegalStateException("No room for the manifest");
                }
              });
      try (ImportSession session = store.begin(Lines.source("C"))) {
        List<KeyedLine> lines = List.of(Lines.keyed(1, "5.00"), Lines.keyed(9, "9.00"));
        List<LineOutcome> outcomes = session.add(lines);
        assertThatThrownBy(() -> session.publish(Lines.balance(lines, outcomes)));
        store.recount();
        assertThat(disk.rows()).isEqualTo(rows + 2);
      }
      store.settle();
      assertThat(disk.rows()).isEqualTo(rows);
      assertThat(disk.seen()).isEqualTo(before);
      assertThat(store.recount()).isEmpty();
    }
  }

  @Test
  void linesPublishedWhenSomebodyHasJustLookedForSuchAreNotMissed() {
    try (Disk disk = new Disk("looked")) {
      Unpacking unpacking = new Unpacking(disk.jdbc);
      ImportStore store = disk.store(unpacking);
      disk.commits.afterClose = () -> publishOnly(store, "A", () -> {}, 1, 2, 3);
      unpacking.finish();
      store.settle();
      assertThat(disk.seen().count()).isEqualTo(3);
    }
  }

  @Test
  void linesThatSomebodyLooksForRightBeforeTheyArePublishedAreNotMissed() {
    try (Disk disk = new Disk("looking")) {
      Unpacking unpacking = new Unpacking(disk.jdbc);
      disk.commits.beforeCommit = unpacking::finish;
      publish(disk.store(unpacking), "A", 1, 2, 3);
      assertThat(disk.seen().count()).isEqualTo(3);
    }
  }

  @Test
  void nobodyReadsLinesThatAreNotUnpackedBeforeTheClosing() {
    try (Disk disk = new Disk("closing")) {
      ImportStore stopped = disk.publishAndStop();
      assertThatThrownBy(stopped::recount).isInstanceOf(IllegalStateException.class);
    }
  }

  private static boolean fails(
      String name, int commits, Consumer<ImportStore> operation, Seen after) {
    try (Disk disk = new Disk(name)) {
      Seen before = disk.prepare();
      assertThat(before).isNotEqualTo(after);
      boolean failed = false;
      disk.commits.left = commits;
      try {
        operation.accept(disk.store());
      } catch (IllegalStateException | HibernateException e) {
        failed = true;
      }
      disk.commits.left = Integer.MAX_VALUE;

      ImportStore healed = disk.store();
      healed.heal();
      assertThat(healed.recountHealed()).isEmpty();
      assertThat(healed.recount()).isEmpty();
      assertThat(disk.seen()).as("fault at commit %d", commits).isIn(before, after);
      assertThat(failed || disk.seen().equals(after)).isTrue();
      return failed;
    }
  }

  private static void publish(ImportStore store, String name, int... keys) {
    publish(store, name, () -> {}, keys);
  }

  /**
   * @param beforehand done before the publication
   */
  private static void publish(ImportStore store, String name, Runnable beforehand, int... keys) {
    try {
      publishOnly(store, name, beforehand, keys);
    } finally {
      store.settle();
    }
  }

  private static void publishOnly(
      ImportStore store, String name, Runnable beforehand, int... keys) {
    try (ImportSession session = store.begin(Lines.source(name))) {
      Product product = new Product("P", name, "", "", null, null, null);
      session.masters(new Catalogue(Map.of("P", product), Map.of(), Map.of()));
      List<KeyedLine> lines = new ArrayList<>();
      for (int key : keys) {
        lines.add(Lines.keyed(Math.abs(key), key < 0 ? "77.00" : key + ".00"));
      }
      List<LineOutcome> outcomes = session.add(lines);
      beforehand.run();
      session.publish(Lines.balance(lines, outcomes));
    }
  }
}
