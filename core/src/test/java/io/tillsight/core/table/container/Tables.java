package io.tillsight.core.table.container;

import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens files for a test and shows what is in them. */
final class Tables implements AutoCloseable {
  private final Scratch scratch = Scratch.temporary();

  List<Table> all(Path file) {
    return new TableFiles(scratch).open(file, new TableReader(), List.of(), Progress.NONE);
  }

  Table one(Path file) {
    List<Table> all = all(file);
    if (all.size() != 1) {
      throw new AssertionError(
          "Expected one table, found " + all.stream().map(Table::name).toList());
    }
    return all.get(0);
  }

  /** The records as texts. */
  static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    table.scan(
        row -> {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < table.columns().size(); i++) {
            cells.add(row.text(i));
          }
          rows.add(cells);
        });
    return rows;
  }

  static Path write(Path file, String text) throws IOException {
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    scratch.close();
  }
}
