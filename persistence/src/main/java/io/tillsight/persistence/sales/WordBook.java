package io.tillsight.persistence.sales;

import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Numbers;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.TreeSet;

/** Numbers of the texts that repeat from line to line: status as written, channel, payment. */
final class WordBook {
  private final Jdbc jdbc;
  private final Numbers<String> ids = new Numbers<>();

  WordBook(Jdbc jdbc) {
    this.jdbc = jdbc;
    jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select content, id from word",
                row -> {
                  ids.put(row.getString(1), row.getInt(2));
                  return row.getInt(2);
                }));
  }

  /** Gives numbers to the words that have none, in a transaction of its own. */
  void register(Iterable<String> words) {
    TreeSet<String> fresh = new TreeSet<>();
    words.forEach(
        word -> {
          if (!ids.contains(word)) {
            fresh.add(word);
          }
        });
    if (!fresh.isEmpty()) {
      insert(List.copyOf(fresh));
    }
  }

  int id(String word) {
    return ids.get(word);
  }

  private void insert(List<String> words) {
    jdbc.change(
        connection -> {
          int next = (int) Jdbc.number(connection, "select max(id) from word") + 1;
          try (PreparedStatement insert =
              connection.prepareStatement("insert into word (id, content) values (?, ?)")) {
            for (int i = 0; i < words.size(); i++) {
              insert.setInt(1, next + i);
              insert.setString(2, words.get(i));
              insert.addBatch();
            }
            insert.executeBatch();
          }
          for (int i = 0; i < words.size(); i++) {
            ids.put(words.get(i), next + i);
          }
        });
  }
}
