package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the planner worked out for the importer.
 *
 * @param sales the sales files, see {@link #inOrder}
 * @param additions what the files say of products, stores and customers
 * @param join how keys are joined
 * @param heads orders whose lines stand in another file, by number
 * @param sides files beside sales and masters, null while they are not looked at
 * @param repetitions line keys and orders that come more than once
 * @param gazetteer completes places
 * @param opened the tables, to be used again by the next plan
 * @param listener heard all lines while they were tried; null when nobody did
 */
record Prepared(
    List<SalesFile> sales,
    Catalogue additions,
    MasterJoin join,
    Map<String, OrderHead> heads,
    SideFiles sides,
    Repetitions repetitions,
    Gazetteer gazetteer,
    Map<Path, OpenedTables> opened,
    LineListener listener) {

  /** The same with the files beside sales and masters. */
  Prepared with(SideFiles added) {
    return new Prepared(
        sales, additions, join, heads, added, repetitions, gazetteer, opened, listener);
  }

  /** The same, heard by somebody. */
  Prepared heardBy(LineListener all) {
    return new Prepared(sales, additions, join, heads, sides, repetitions, gazetteer, opened, all);
  }

  /**
   * The order in which sales files are read, whatever order they were given in: the last name
   * first, so that where two exports tell of the same line the later name counts.
   */
  static List<SalesFile> inOrder(List<SalesFile> files) {
    return files.stream()
        .sorted(
            Comparator.comparing(SalesFile::name)
                .thenComparing(file -> file.planned().table().sha256())
                .reversed())
        .toList();
  }

  /** Rows of the sales files. */
  long rows() {
    return sales.stream().mapToLong(file -> file.planned().table().rows()).sum();
  }
}
