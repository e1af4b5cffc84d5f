package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSource;
import io.tillsight.core.ingest.ImportSource.SourceFile;
import io.tillsight.persistence.storage.Sessions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
   * @return number of the new import
   */
  long begin(ImportSource source) {
    ImportEntity entity = new ImportEntity(clock.instant());
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

  List<ImportRecord> published() {
    return sessions.call(
        session -> {
          Map<Long, List<SourceFile>> files =
              session
                  .createSelectionQuery(
                      "from FileEntity f order by f.id.position", FileEntity.class)
                  .stream()
                  .collect(
                      Collectors.groupingBy(
                          FileEntity::importId,
                          Collectors.mapping(FileEntity::file, Collectors.toList())));
          return in(session, ImportEntity.State.DONE).stream()
              .map(one -> one.published(files.getOrDefault(one.id(), List.of())))
              .toList();
        });
  }

  List<ImportEntity> in(ImportEntity.State state) {
    return sessions.call(session -> in(session, state));
  }

  void publish(StatelessSession session, long importId, Balance balance, Holdings holdings) {
    ImportEntity entity = get(session, importId);
    entity.publish(clock.instant(), balance, holdings);
    session.update(entity);
  }

  void move(StatelessSession session, long importId, ImportEntity.State next) {
    ImportEntity entity = get(session, importId);
    entity.becomes(next);
    session.update(entity);
  }

  void forgetRejections(StatelessSession session, long importId) {
    session
        .createNativeMutationQuery("delete from rejection where import_id = :import")
        .setParameter("import", importId)
        .executeUpdate();
  }

  /** Writes down what the published imports hold now. */
  void hold(StatelessSession session, Map<Long, Holdings> holdings) {
    for (ImportEntity one : in(session, ImportEntity.State.DONE)) {
      one.holds(holdings.getOrDefault(one.id(), Holdings.NONE));
      session.update(one);
    }
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

  private static List<ImportEntity> in(StatelessSession session, ImportEntity.State state) {
    return session
        .createSelectionQuery(
            "from ImportEntity i where i.state = :state order by i.id", ImportEntity.class)
        .setParameter("state", state)
        .list();
  }
}
