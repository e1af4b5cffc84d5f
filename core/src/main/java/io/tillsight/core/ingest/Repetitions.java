package io.tillsight.core.ingest;

import io.tillsight.core.table.HashFilter;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TablePart;
import java.util.ArrayList;
import java.util.List;

/**
 * Which line keys come more than once in the sales files of a plan, and which orders do not stand
 * together. Of files of which transcripts tell it is found out when somebody asks, for many plans
 * are tried without; of others it was seen while they were surveyed.
 */
final class Repetitions {
  private final HashFilter keys;
  private final Division division;
  private final List<SalesFile> told;
  private boolean isKnown;

  /**
   * @param keys has those of all other files
   * @param division by which the files were surveyed
   */
  Repetitions(HashFilter keys, Division division, List<SalesFile> files) {
    this.keys = keys;
    this.division = division;
    this.told = files.stream().filter(file -> !file.transcripts().isEmpty()).toList();
  }

  /** Line keys that come more than once, as {@link ContentHash#base} tells them. */
  synchronized HashFilter keys() {
    find();
    return keys;
  }

  /** The orders of a file whose lines do not all stand together. */
  synchronized ScatteredOrders orders(SalesFile file) {
    find();
    return file.scattered();
  }

  private void find() {
    if (isKnown) {
      return;
    }
    for (SalesFile file : told) {
      look(file);
      file.scattered().close();
    }
    keys.close();
    isKnown = true;
  }

  /** A part of a file, and what is seen in it. */
  private record Looking(TablePart part, StatedLines lines, KeySightings sightings) {
    void run() {
      part.scan(
          row -> {
            lines.show(row);
            sightings.see(lines.line());
          });
    }
  }

  private void look(SalesFile file) {
    List<Looking> all = new ArrayList<>();
    List<TablePart> parts = division.parts(file.planned());
    KeySightings whole = new KeySightings(keys, file.scattered());
    for (TablePart part : parts) {
      KeySightings own = all.isEmpty() ? whole : whole.beside();
      all.add(new Looking(part, file.lines(new Portion(all.size(), parts.size(), 0)), own));
    }
    // It takes some hundredths of a second for a million rows, too little to be told.
    SideBySide.run(all, new Ticker(Progress.NONE, 0, 0), (looking, rows) -> looking.run());
    all.stream().skip(1).map(Looking::sightings).forEach(whole::add);
  }
}
