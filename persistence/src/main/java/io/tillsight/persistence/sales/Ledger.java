package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportSource;
import io.tillsight.core.ingest.ImportSource.SourceFile;
import io.tillsight.persistence.sales.ImportEntity.State;
import io.tillsight.persistence.storage.Sessions;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The history of imports. */
final class Ledger {
  private final Sessions sessions;
  private final Clock clock;

  Ledger(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * @param supplementOf number of the import that it corrects, null for none
   * @return number of the new import
   */
  long begin(ImportSource source, Long supplementOf) {
    ImportEntity entity = new ImportEntity(clock.instant(), supplementOf);
    sessions.run(
        session -> {
          session.insert(entity);
          int position = 0;
          for (SourceFile file : source.files()) {
            session.insert(new FileEntity(entity.id(), position++, file));
          }
        });
    return entity.id();
  }

  /** The files of an import, in the order given. */
  List<FileEntity> files(StatelessSession session, long importId) {
    return session
        .createSelectionQuery(
            "from FileEntity f where f.id.importId = :import order by f.id.position",
            FileEntity.class)
        .setParameter("import", importId)
        .list();
  }

  List<ImportEntity> in(State... states) {
    return sessions.call(session -> in(session, Set.of(states)));
  }

  /** Numbers of the imports in this state; may be changed. */
  TreeSet<Long> ids(State state) {
    return in(state).stream().map(ImportEntity::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The import, and what corrects it and is in the same state since the same moment. */
  List<Long> withSupplements(long importId, State state) {
    ImportEntity first = sessions.call(session -> get(session, importId));
    return in(state).stream()
        .filter(
            one ->
                one.id() == importId
                    || Objects.equals(one.supplementOf(), importId)
                        && Objects.equals(one.undone(), first.undone()))
        .map(ImportEntity::id)
        .toList();
  }

  /** Whether what it corrects, if anything, counts. */
  boolean mayReturn(long importId) {
    return sessions.call(
        session -> {
          Long corrected = get(session, importId).supplementOf();
          return corrected == null || get(session, corrected).state() == State.DONE;
        });
  }

  void publish(StatelessSession session, long importId, Balance balance, Holdings holdings) {
    ImportEntity entity = get(session, importId);
    entity.publish(clock.instant(), balance, holdings);
    session.update(entity);
  }

  void move(StatelessSession session, long importId, State next) {
    ImportEntity entity = get(session, importId);
    entity.becomes(next);
    session.update(entity);
  }

  /** Ends what was begun and writes down what the imports hold now. */
  void settled(StatelessSession session, Map<Long, Holdings> holdings) {
    Instant now = clock.instant();
    for (ImportEntity one : in(session, EnumSet.complementOf(EnumSet.of(State.RUNNING)))) {
      if (one.state() == State.FORGETTING) {
        forgetRows(session, one.id());
      }
      one.settle(now);
      one.holds(holdings.getOrDefault(one.id(), Holdings.NONE));
      session.update(one);
    }
  }

  private static void forgetRows(StatelessSession session, long importId) {
    session
        .createNativeMutationQuery("delete from rejection where import_id = :import")
        .setParameter("import", importId)
        .executeUpdate();
  }

  /**
   * @throws IllegalArgumentException if there is no such import
   */
  ImportEntity get(StatelessSession session, long importId) {
    ImportEntity entity = session.get(ImportEntity.class, importId);
    if (entity == null) {
      throw new IllegalArgumentException("There is no import " + importId);
    }
    return entity;
  }

  private static List<ImportEntity> in(StatelessSession session, Set<State> states) {
    return session
        .createSelectionQuery(
            "from ImportEntity i where i.state in (:states) order by i.id", ImportEntity.class)
        .setParameterList("states", states)
        .list();
  }
}
