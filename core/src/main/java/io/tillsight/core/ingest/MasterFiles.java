package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of a request that are not sale lines: products, stores, customers, heads of orders. */
final class MasterFiles {
  private static final Set<FileKind> MASTERS =
      EnumSet.of(FileKind.ORDERS, FileKind.PRODUCTS, FileKind.STORES, FileKind.CUSTOMERS);
  private final MasterVotes votes = new MasterVotes();
  private final MasterReader reader = new MasterReader(votes);
  private final Map<String, OrderHead> heads = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();

  MasterFiles(List<PlannedFile> files, Ticker ticker) {
    files.stream()
        .filter(MasterFiles::isRead)
        .sorted(Comparator.comparing(file -> file.table().name()))
        .forEach(file -> read(file, ticker));
    if (votes.disputedStocks() > 0) {
      notes.add(new Note("", "STOCK_DIFFERS", votes.disputedStocks(), Map.of()));
    }
    boolean sales = files.stream().anyMatch(file -> file.kind() == FileKind.SALES);
    if (!sales && files.stream().anyMatch(MasterFiles::isRead)) {
      notes.add(new Note("", "MASTERS_ONLY", files.size(), Map.of()));
    }
  }

  private static boolean isRead(PlannedFile file) {
    return MASTERS.contains(file.kind()) || file.kind() == FileKind.SALES && hasHeads(file);
  }

  private static boolean hasHeads(PlannedFile sales) {
    return !new OrderLevelColumns(sales.table()).isEmpty();
  }

  private void read(PlannedFile file, Ticker ticker) {
    Cells cells = new Cells(file.mapping());
    long[] keyless = new long[1];
    file.table()
        .scan(
            row -> {
              ticker.row();
              boolean read =
                  file.kind() == FileKind.ORDERS || file.kind() == FileKind.SALES
                      ? head(cells, row)
                      : reader.read(file.kind(), cells, row);
              keyless[0] += read ? 0 : 1;
            });
    if (keyless[0] > 0 && file.kind() != FileKind.SALES) {
      notes.add(new Note(file.table().name(), "ROWS_WITHOUT_KEY", keyless[0], Map.of()));
    }
  }

  private boolean head(Cells cells, Row row) {
    String order = cells.text(row, Role.ORDER);
    if (order.isEmpty()) {
      return false;
    }
    OrderHead head =
        new OrderHead(
            cells.date(row, Role.DATE),
            cells.time(row),
            cells.first(row, Role.STORE_CODE, Role.STORE_NAME),
            cells.first(row, Role.CUSTOMER_CODE, Role.EMAIL, Role.CUSTOMER_NAME),
            cells.text(row, Role.STATUS),
            cells.text(row, Role.CHANNEL),
            cells.text(row, Role.PAYMENT_METHOD));
    heads.merge(order, head, OrderHead::or);
    reader.head(head, cells, row);
    return true;
  }

  Set<String> cities() {
    return reader.cities();
  }

  Catalogue catalogue(Gazetteer gazetteer) {
    return votes.catalogue(gazetteer);
  }

  Map<String, OrderHead> heads() {
    return heads;
  }

  List<Note> notes() {
    return notes;
  }
}
