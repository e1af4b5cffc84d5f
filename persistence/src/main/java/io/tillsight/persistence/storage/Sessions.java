package io.tillsight.persistence.storage;

import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.JDBCException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * Hibernate's sessions, one transaction each. Hibernate takes its time to start (toolkit: about two
 * seconds of a processor), so it does at the first session and not before: whoever only reads does
 * without. Safe for several threads.
 */
public final class Sessions implements AutoCloseable {
  private final Supplier<SessionFactory> maker;
  private final Function<SQLException, RuntimeException> failures;
  private SessionFactory factory;

  /**
   * @param maker starts Hibernate; called once at most
   * @param failures makes of a failed statement what the callers of the module shall see
   */
  public Sessions(
      Supplier<SessionFactory> maker, Function<SQLException, RuntimeException> failures) {
    this.maker = maker;
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
      return started().fromStatelessTransaction(work);
    } catch (JDBCException e) {
      throw failures.apply(e.getSQLException());
    }
  }

  @Override
  public synchronized void close() {
    if (factory != null) {
      factory.close();
    }
  }

  private synchronized SessionFactory started() {
    if (factory == null) {
      factory = maker.get();
    }
    return factory;
  }
}
