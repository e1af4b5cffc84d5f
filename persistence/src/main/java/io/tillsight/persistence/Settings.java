package io.tillsight.persistence;

import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Settings of a workspace: texts by name. A setting is durable when {@link #set} returns. */
public final class Settings {
  private final Sessions sessions;
  private final Jdbc jdbc;

  Settings(Sessions sessions, Jdbc jdbc) {
    this.sessions = sessions;
    this.jdbc = jdbc;
  }

  /** The text under this name, if any. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(all().get(name));
  }

  /** All of them, by name. */
  public Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select name, content from setting",
                row -> all.put(row.getString(1), row.getString(2))));
    return all;
  }

  /** Puts or replaces a text. */
  public void set(String name, String content) {
    sessions.run(session -> session.upsert(new SettingEntity(name, content)));
    jdbc.sync();
  }

  /** Removes a text; nothing happens when there is none. */
  public void remove(String name) {
    sessions.run(
        session ->
            session
                .createMutationQuery("delete from SettingEntity s where s.name = :name")
                .setParameter("name", name)
                .executeUpdate());
    jdbc.sync();
  }
}
