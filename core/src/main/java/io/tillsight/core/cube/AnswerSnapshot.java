package io.tillsight.core.cube;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that holds answers of an engine, so that a window shows what it showed last without adding
 * it up again. As a {@link CubeSnapshot} it is believed only when its format, its stamp and the
 * checksum of each section fit.
 */
public final class AnswerSnapshot {
  private static final int MAGIC = 0x5453414E;

  /** To be raised, too, when a measure or a dimension changes its meaning. */
  private static final int FORMAT = 1;

  private static final long OPEN_END = Long.MIN_VALUE;

  private final SnapshotFile file;

  /**
   * @param file where it is, or shall be
   */
  public AnswerSnapshot(Path file) {
    this.file = new SnapshotFile(file, MAGIC, FORMAT);
  }

  /**
   * Writes it as a whole: a crash leaves the old one or the new one.
   *
   * @param answers in the order in which they come back
   * @param stamp names the state of the data that they are of
   */
  public void write(List<Rows> answers, String stamp) throws IOException {
    file.write(
        stamp,
        out -> {
          out.write(answers.size());
          out.endSection();
          for (Rows rows : answers) {
            write(rows.query(), out);
            write(rows, out);
            out.endSection();
          }
        });
  }

  /**
   * Reads it.
   *
   * @param stamp names the state of the data that is wanted
   * @throws SnapshotException when it must not be believed
   * @throws IOException when it cannot be read, or does not exist
   */
  public List<Rows> read(String stamp) throws IOException, SnapshotException {
    return file.read(
        (found, in) -> {
          SnapshotFile.require(found, stamp);
          int count = in.readInt();
          in.endSection();
          List<Rows> answers = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            answers.add(readRows(readQuery(in), in));
          }
          return List.copyOf(answers);
        });
  }

  private static void write(Query query, SnapshotWriter out) throws IOException {
    out.write(query.by().stream().map(Dimension::name).toList());
    out.write(query.measures().stream().map(Measure::name).toList());
    Period period = query.filter().period();
    out.write(period.from() == null ? OPEN_END : period.from().toEpochDay());
    out.write(period.until() == null ? OPEN_END : period.until().toEpochDay());
    out.write(query.filter().selections().size());
    for (Map.Entry<Dimension, Selection> entry : query.filter().selections().entrySet()) {
      out.write(entry.getKey().name());
      out.write(entry.getValue().excluded() ? 1 : 0);
      out.write(List.copyOf(entry.getValue().keys()));
    }
  }

  private static Query readQuery(SnapshotReader in) throws IOException, SnapshotException {
    List<Dimension> by = in.readTexts().stream().map(Dimension::valueOf).toList();
    List<Measure> measures = in.readTexts().stream().map(Measure::valueOf).toList();
    Period period = new Period(day(in.readLong()), day(in.readLong()));
    int count = in.readInt();
    Map<Dimension, Selection> selections = new EnumMap<>(Dimension.class);
    for (int i = 0; i < count; i++) {
      Dimension dimension = Dimension.valueOf(in.readText());
      boolean excluded = in.readInt() == 1;
      List<String> keys = in.readTexts();
      selections.put(dimension, excluded ? Selection.except(keys) : Selection.only(keys));
    }
    return new Query(by, measures, new Filter(period, selections));
  }

  private static LocalDate day(long day) {
    return day == OPEN_END ? null : LocalDate.ofEpochDay(day);
  }

  /** Only those keys that rows have; an engine may share far more among its answers. */
  private static void write(Rows rows, SnapshotWriter out) throws IOException {
    for (int dimension = 0; dimension < rows.query().by().size(); dimension++) {
      Map<String, Integer> positions = new HashMap<>();
      List<String> texts = new ArrayList<>();
      int[] keys = new int[rows.size()];
      for (int row = 0; row < keys.length; row++) {
        String key = rows.key(row, dimension);
        Integer known = positions.putIfAbsent(key, texts.size());
        keys[row] = known == null ? texts.size() : known;
        if (known == null) {
          texts.add(key);
        }
      }
      out.write(texts);
      out.write(keys);
    }
    for (Measure measure : rows.query().measures()) {
      long[] values = new long[rows.size()];
      for (int row = 0; row < values.length; row++) {
        values[row] = rows.value(row, measure);
      }
      out.write(values);
    }
  }

  private static Rows readRows(Query query, SnapshotReader in)
      throws IOException, SnapshotException {
    String[][] texts = new String[query.by().size()][];
    int[][] keys = new int[texts.length][];
    for (int dimension = 0; dimension < texts.length; dimension++) {
      texts[dimension] = in.readTexts().toArray(String[]::new);
      keys[dimension] = in.readInts();
    }
    long[][] values = new long[query.measures().size()][];
    for (int measure = 0; measure < values.length; measure++) {
      values[measure] = in.readLongs();
    }
    in.endSection();
    return new Rows(query, texts, keys, values);
  }
}
