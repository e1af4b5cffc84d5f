package io.tillsight.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.ingest.LineOutcome;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.SaleLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random sequences of overlapping imports, undos, redos and forgetting against a model that keeps
 * every import as it came and plays the remaining ones from the beginning.
 */
class UndoPropertyTest {
  private static final int KEYS = 7;
  private static final int CONTENTS = 3;

  @TempDir Path folder;

  /** What one import brought: content by key, and the category it gives to product P. */
  private record Brought(Map<Integer, Integer> lines, String category) {}

  @Test
  void whatRemainsIsAsIfTheOthersHadNeverBeen(TestReporter reporter) {
    long seed = Long.getLong("tillsight.seed", System.nanoTime());
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int round = 0; round < 8; round++) {
      Path workspace = folder.resolve("w" + round);
      TreeMap<Long, Brought> remaining = new TreeMap<>();
      TreeMap<Long, Brought> undone = new TreeMap<>();
      Database database = Database.open(workspace);
      try {
        for (int step = 0; step < 30; step++) {
          if (random.nextInt(12) == 0) {
            database.close();
            database = Database.open(workspace);
          }
          int dice = random.nextInt(10);
          if (dice < 5 || remaining.isEmpty() && undone.isEmpty()) {
            Brought brought = brought(random);
            remaining.put(publish(database, brought, remaining), brought);
          } else if (dice < 8 && !remaining.isEmpty()) {
            move(any(remaining, random), remaining, undone, database.history()::undo, database);
          } else if (dice < 9 && !undone.isEmpty()) {
            move(any(undone, random), undone, remaining, database.history()::redo, database);
          } else if (!undone.isEmpty()) {
            long forgotten = any(undone, random);
            database.history().forget(forgotten);
            undone.remove(forgotten);
          }
          assertThat(Lines.all(database))
              .as("seed %d round %d step %d", seed, round, step)
              .containsExactlyInAnyOrderElementsOf(model(remaining));
          assertThat(category(database)).isEqualTo(category(remaining));
          assertThat(database.check()).isEmpty();
        }
      } finally {
        database.close();
      }
    }
  }

  private static long any(TreeMap<Long, Brought> imports, Random random) {
    return List.copyOf(imports.keySet()).get(random.nextInt(imports.size()));
  }

  /** Undoes or redoes an import; what was said before about its effect must come true. */
  private static void move(
      long id,
      TreeMap<Long, Brought> from,
      TreeMap<Long, Brought> to,
      LongConsumer change,
      Database database) {
    ImportEffect effect = database.history().effect(id);
    List<SaleLine> before = Lines.all(database);
    change.accept(id);
    to.put(id, from.remove(id));
    List<SaleLine> after = Lines.all(database);
    assertThat(effect.lines()).isEqualTo(after.size() - before.size());
    assertThat(effect.net()).isEqualTo(sum(after).minus(sum(before)));
  }

  private static Money sum(List<SaleLine> lines) {
    return lines.stream().map(SaleLine::amount).reduce(Money.ZERO, Money::plus);
  }

  private static long publish(Database database, Brought brought, TreeMap<Long, Brought> before) {
    List<KeyedLine> lines = new ArrayList<>();
    brought.lines().forEach((key, content) -> lines.add(Lines.keyed(key, amount(content))));
    try (ImportSession session = database.sales().begin(Lines.source("f.csv"))) {
      if (!brought.category().isEmpty()) {
        Product product = new Product("P", "", brought.category(), "", null, null, null);
        session.masters(new Catalogue(Map.of("P", product), Map.of(), Map.of()));
      }
      List<LineOutcome> outcomes = session.add(lines);
      assertThat(outcomes).isEqualTo(outcomes(brought, current(before)));
      session.publish(Lines.balance(lines, outcomes));
      return session.id();
    }
  }

  private static Brought brought(Random random) {
    Map<Integer, Integer> lines = new TreeMap<>();
    for (int key = 1; key <= KEYS; key++) {
      if (random.nextBoolean()) {
        lines.put(key, random.nextInt(CONTENTS));
      }
    }
    return new Brought(lines, random.nextBoolean() ? "" : "Category " + random.nextInt(3));
  }

  private static Map<Integer, Integer> current(TreeMap<Long, Brought> imports) {
    Map<Integer, Integer> current = new HashMap<>();
    imports.values().forEach(brought -> current.putAll(brought.lines()));
    return current;
  }

  private static List<LineOutcome> outcomes(Brought brought, Map<Integer, Integer> current) {
    return brought.lines().entrySet().stream()
        .map(
            line -> {
              Integer there = current.get(line.getKey());
              if (there == null) {
                return LineOutcome.NEW;
              }
              return there.equals(line.getValue()) ? LineOutcome.DUPLICATE : LineOutcome.UPDATED;
            })
        .toList();
  }

  private static List<SaleLine> model(TreeMap<Long, Brought> imports) {
    List<SaleLine> lines = new ArrayList<>();
    current(imports).forEach((key, content) -> lines.add(Lines.line(key, amount(content))));
    return lines;
  }

  private static String category(TreeMap<Long, Brought> imports) {
    return imports.values().stream()
        .map(Brought::category)
        .filter(category -> !category.isEmpty())
        .reduce("", (earlier, later) -> later);
  }

  private static String category(Database database) {
    Product product = database.sales().catalogue().products().get("P");
    return product == null ? "" : product.category();
  }

  private static String amount(int content) {
    return (content + 1) + "0.25";
  }
}
