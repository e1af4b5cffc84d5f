package io.tillsight.persistence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How the lines of a measured file stand: the same sales are read sooner or later by it. */
enum Arrangement {
  /** Day after day, the lines of an order together. */
  AS_SOLD {
    @Override
    void arrange(List<String> lines) {
      // So they were written.
    }
  },
  /** In an order by chance, always the same one. */
  SHUFFLED {
    @Override
    void arrange(List<String> lines) {
      Collections.shuffle(lines, new Random(1));
    }
  },
  /** Each line is an order of its own. */
  OWN_ORDERS {
    @Override
    void arrange(List<String> lines) {
      int[] number = new int[1];
      lines.replaceAll(line -> "X" + ++number[0] + line.substring(line.indexOf(',')));
    }
  };

  abstract void arrange(List<String> lines);

  /** Writes a file with a header anew. */
  final void rewrite(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    arrange(lines.subList(1, lines.size()));
    Files.write(file, lines);
  }
}
