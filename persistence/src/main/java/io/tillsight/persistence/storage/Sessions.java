package io.tillsight.persistence.storage;

import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.JDBCException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Hibernate's sessions, one transaction each. Safe for several threads. */
public final class Sessions implements AutoCloseable {
  private final SessionFactory factory;
  private final Function<SQLException, RuntimeException> failures;

  /**
   * @param failures makes of a failed statement what the callers of the module shall see
   */
  public Sessions(SessionFactory factory, Function<SQLException, RuntimeException> failures) {
    this.factory = factory;
    this.failures = failures;
  }

  /** Does all of the work or nothing. Not durable before {@link Jdbc#sync()}. */
  public void run(Consumer<StatelessSession> work) {
    call(
        session -> {
          work.accept(session);
          return null;
        });
  }

  /** As {@link #run}, with a result. */
  public <T> T call(Function<StatelessSession, T> work) {
    try {
      return factory.fromStatelessTransaction(work);
    } catch (JDBCException e) {
      throw failures.apply(e.getSQLException());
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
