package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Stands between the cards of a screen and an engine. A question that was asked before is answered
 * from memory, one that is being answered is not asked again, and what several threads ask while
 * the engine is busy it is asked together next. Its catalogue is at hand without asking. Safe for
 * several threads.
 */
public final class ScreenEngine implements SalesEngine {
  /** Two megabytes of numbers. */
  private static final long CELLS_TO_KEEP = 250_000;

  private final SalesEngine engine;
  private final Catalogue catalogue;
  private final KnownAnswers known;
  private final Map<Query, CompletableFuture<Rows>> running = new LinkedHashMap<>();
  private Map<Query, CompletableFuture<Rows>> waiting = new LinkedHashMap<>();
  private boolean busy;
  private boolean answered;

  /**
   * @param engine answers what is not known yet; its data never change
   */
  public ScreenEngine(SalesEngine engine) {
    this(engine, List.of());
  }

  /**
   * @param engine answers what is not known yet; its data never change
   * @param answers what it has answered before, over the same data
   */
  public ScreenEngine(SalesEngine engine, List<Rows> answers) {
    this.engine = engine;
    this.catalogue = engine.catalogue();
    this.known = new KnownAnswers();
    answers.forEach(known::put);
  }

  @Override
  public Rows rows(Query query) {
    return all(List.of(query)).get(0);
  }

  @Override
  public List<Rows> all(List<Query> queries) {
    List<CompletableFuture<Rows>> answers = new ArrayList<>(queries.size());
    boolean asking;
    synchronized (this) {
      queries.forEach(query -> answers.add(answer(query)));
      asking = !busy && !waiting.isEmpty();
      busy |= asking;
    }
    if (asking) {
      askUntilNobodyWaits();
    }
    List<Rows> rows = new ArrayList<>(answers.size());
    answers.forEach(answer -> rows.add(got(answer)));
    return rows;
  }

  @Override
  public List<SaleLine> lines(Filter filter, long offset, int limit) {
    return engine.lines(filter, offset, limit);
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * The latest answers, the latest last: about as many as a few screens show.
   *
   * @return empty when all that was asked had been answered before
   */
  public synchronized List<Rows> newAnswers() {
    return answered ? known.latest(CELLS_TO_KEEP) : List.of();
  }

  /** Number of questions that nobody has begun to answer. */
  synchronized int waiting() {
    return waiting.size();
  }

  private CompletableFuture<Rows> answer(Query query) {
    Rows rows = known.get(query);
    if (rows != null) {
      return CompletableFuture.completedFuture(rows);
    }
    CompletableFuture<Rows> asked = running.get(query);
    return asked != null
        ? asked
        : waiting.computeIfAbsent(query, unknown -> new CompletableFuture<>());
  }

  private void askUntilNobodyWaits() {
    while (true) {
      Map<Query, CompletableFuture<Rows>> together;
      synchronized (this) {
        running.clear();
        busy = !waiting.isEmpty();
        if (!busy) {
          return;
        }
        together = waiting;
        running.putAll(together);
        waiting = new LinkedHashMap<>();
      }
      ask(together);
    }
  }

  /** Whatever goes wrong goes to those who asked. */
  private void ask(Map<Query, CompletableFuture<Rows>> together) {
    try {
      List<Rows> rows = engine.all(List.copyOf(together.keySet()));
      rows.forEach(answer -> tell(together.get(answer.query()), answer));
    } catch (ArithmeticException tooLarge) {
      // The sums of one question have no place; the others have.
      together.forEach(this::askAlone);
    } catch (RuntimeException | Error problem) {
      together.values().forEach(answer -> answer.completeExceptionally(problem));
    }
  }

  private void askAlone(Query query, CompletableFuture<Rows> answer) {
    try {
      tell(answer, engine.rows(query));
    } catch (RuntimeException problem) {
      answer.completeExceptionally(problem);
    }
  }

  private void tell(CompletableFuture<Rows> answer, Rows rows) {
    synchronized (this) {
      known.put(rows);
      answered = true;
    }
    answer.complete(rows);
  }

  private static Rows got(CompletableFuture<Rows> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw e;
    }
  }
}
