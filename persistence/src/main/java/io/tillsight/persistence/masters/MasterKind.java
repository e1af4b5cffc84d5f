package io.tillsight.persistence.masters;

import io.tillsight.persistence.storage.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * What is done alike with products, stores and customers.
 *
 * @param <A> the attributes
 * @param <E> the entity of the master
 * @param <F> the entity of a fact
 */
final class MasterKind<A, E extends MasterEntity<A>, F extends MasterFact<A>> {
  private final Class<E> entity;
  private final Class<F> fact;
  private final Maker<A, E, F> maker;

  /**
   * How the pieces of one kind are made.
   *
   * @param none attributes of which nothing is known
   * @param blank a master of this code of which nothing is known
   * @param fact what an import says
   * @param over the first over the second: what is known in it wins
   */
  record Maker<A, E, F>(
      A none, Function<String, E> blank, FactMaker<A, F> fact, BinaryOperator<A> over) {}

  /** Makes a fact. */
  @FunctionalInterface
  interface FactMaker<A, F> {
    F of(FactId id, A attributes);
  }

  MasterKind(Class<E> entity, Class<F> fact, Maker<A, E, F> maker) {
    this.entity = entity;
    this.fact = fact;
    this.maker = maker;
  }

  /** Numbers of all masters by code, the unknown one too. */
  Map<String, Integer> ids(StatelessSession session) {
    Map<String, Integer> ids = new HashMap<>();
    all(session).forEach(master -> ids.put(master.code(), master.id()));
    return ids;
  }

  /** Gives numbers to the codes that have none. */
  void register(StatelessSession session, Collection<String> codes, Numbers<String> ids) {
    List<E> fresh =
        codes.stream()
            .filter(code -> !ids.contains(code))
            .distinct()
            .sorted()
            .map(maker.blank())
            .toList();
    session.insertMultiple(fresh);
    fresh.forEach(master -> ids.put(master.code(), master.id()));
  }

  /** Adds to what an import says of these masters, by their number. */
  void say(StatelessSession session, long importId, Map<Integer, A> attributes) {
    Map<Integer, A> said = new HashMap<>();
    factsOf(session, importId).forEach(one -> said.put(one.id().masterId(), one.attributes()));
    List<F> first = new ArrayList<>();
    List<F> again = new ArrayList<>();
    new TreeMap<>(attributes)
        .forEach(
            (master, now) -> {
              A before = said.get(master);
              A both = before == null ? now : maker.over().apply(now, before);
              F one = maker.fact().of(new FactId(master, importId), both);
              (before == null ? first : again).add(one);
            });
    session.insertMultiple(first);
    session.updateMultiple(again);
  }

  /** Makes what the import says visible, over what was said before. */
  void publish(StatelessSession session, long importId) {
    Map<Integer, E> touched = touchedBy(session, importId);
    List<E> changed = new ArrayList<>();
    for (F one : factsOf(session, importId)) {
      E master = touched.get(one.id().masterId());
      A before = master.attributes();
      A now = maker.over().apply(one.attributes(), before);
      if (!now.equals(before)) {
        master.describe(true, now);
        changed.add(master);
      }
    }
    session.updateMultiple(changed);
    makeKnown(session, importId);
  }

  /** By one statement: most masters that a file of sales names it does not describe. */
  private void makeKnown(StatelessSession session, long importId) {
    String named =
        String.format(
            "update %s m set m.known = true where m.known = false and m.id in"
                + " (select f.id.masterId from %s f where f.id.importId = :import)",
            entity.getSimpleName(), fact.getSimpleName());
    session.createMutationQuery(named).setParameter("import", importId).executeUpdate();
  }

  /** Shows the masters that the import speaks of as the counting imports describe them. */
  void refold(StatelessSession session, long importId, Set<Long> counting) {
    Map<Integer, E> touched = touchedBy(session, importId);
    String said =
        String.format(
            "from %1$s f where f.id.masterId in"
                + " (select g.id.masterId from %1$s g where g.id.importId = :import)"
                + " order by f.id.importId",
            fact.getSimpleName());
    List<F> facts =
        session.createSelectionQuery(said, fact).setParameter("import", importId).list();
    refold(session, touched.values(), facts, counting);
  }

  /** Forgets what an import said that was never published. */
  void drop(StatelessSession session, long importId) {
    session
        .createMutationQuery(
            "delete from " + fact.getSimpleName() + " f where f.id.importId = :import")
        .setParameter("import", importId)
        .executeUpdate();
  }

  /** Folds everything anew from what the counting imports say. */
  void refold(StatelessSession session, Set<Long> counting) {
    String inOrder = "from " + fact.getSimpleName() + " f order by f.id.importId";
    List<F> facts = session.createSelectionQuery(inOrder, fact).list();
    refold(session, all(session), facts, counting);
  }

  private void refold(
      StatelessSession session, Collection<E> masters, List<F> facts, Set<Long> counting) {
    Map<Integer, List<F>> byMaster =
        facts.stream()
            .filter(one -> counting.contains(one.id().importId()))
            .collect(Collectors.groupingBy(one -> one.id().masterId()));
    for (E master : masters) {
      List<F> said = byMaster.getOrDefault(master.id(), List.of());
      A folded = maker.none();
      for (F one : said) {
        folded = maker.over().apply(one.attributes(), folded);
      }
      master.describe(!said.isEmpty(), folded);
    }
    session.updateMultiple(List.copyOf(masters));
  }

  private Map<Integer, E> touchedBy(StatelessSession session, long importId) {
    String touched =
        String.format(
            "from %s m where m.id in"
                + " (select f.id.masterId from %s f where f.id.importId = :import)",
            entity.getSimpleName(), fact.getSimpleName());
    return session.createSelectionQuery(touched, entity).setParameter("import", importId).stream()
        .collect(Collectors.toMap(E::id, Function.identity()));
  }

  private List<F> factsOf(StatelessSession session, long importId) {
    return session
        .createSelectionQuery(
            "from " + fact.getSimpleName() + " f where f.id.importId = :import", fact)
        .setParameter("import", importId)
        .list();
  }

  private List<E> all(StatelessSession session) {
    return session.createSelectionQuery("from " + entity.getSimpleName(), entity).list();
  }
}
