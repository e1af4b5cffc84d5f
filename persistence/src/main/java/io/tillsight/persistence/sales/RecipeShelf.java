package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.HeaderFingerprint;
import io.tillsight.core.ingest.Reading;
import io.tillsight.core.ingest.ReadingText;
import io.tillsight.core.ingest.Recipe;
import io.tillsight.core.ingest.RecipeBook;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;

/** The stored recipes, one for each header. */
final class RecipeShelf implements RecipeBook {
  private final Jdbc jdbc;
  private final Sessions sessions;
  private final Clock clock;

  RecipeShelf(Jdbc jdbc, Sessions sessions, Clock clock) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public List<Recipe> all() {
    boolean any = jdbc.read(c -> Jdbc.number(c, "select count(*) from recipe")) > 0;
    return any
        ? sessions.call(
            session ->
                session
                    .createSelectionQuery(
                        "from RecipeEntity r order by r.learned desc, r.id desc",
                        RecipeEntity.class)
                    .stream()
                    .map(RecipeEntity::recipe)
                    .flatMap(Optional::stream)
                    .toList())
        : List.of();
  }

  @Override
  public void rename(long id, String name) {
    change(
        id,
        (session, recipe) -> {
          recipe.rename(name);
          session.update(recipe);
        });
  }

  @Override
  public void delete(long id) {
    change(id, StatelessSession::delete);
  }

  /** Keeps how a file was read, in the transaction of the publication. */
  void learn(StatelessSession session, long importId, String fileName, Reading reading) {
    String fingerprint = HeaderFingerprint.of(reading.headers());
    RecipeEntity known =
        session
            .createSelectionQuery(
                "from RecipeEntity r where r.fingerprint = :fingerprint", RecipeEntity.class)
            .setParameter("fingerprint", fingerprint)
            .getSingleResultOrNull();
    Consumer<Object> write = known == null ? session::insert : session::update;
    RecipeEntity recipe =
        known == null ? new RecipeEntity(HeaderFingerprint.nameOf(fileName), fingerprint) : known;
    recipe.learn(clock.instant(), importId, ReadingText.of(reading));
    write.accept(recipe);
  }

  /** Something that is done with a stored recipe. */
  @FunctionalInterface
  private interface Change {
    void on(StatelessSession session, RecipeEntity recipe);
  }

  private void change(long id, Change change) {
    sessions.run(
        session -> {
          RecipeEntity recipe = session.get(RecipeEntity.class, id);
          if (recipe == null) {
            throw new IllegalArgumentException("There is no recipe " + id);
          }
          change.on(session, recipe);
        });
    jdbc.sync();
  }
}
