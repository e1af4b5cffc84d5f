package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.VendorReturn;
import io.tillsight.core.table.HashFilter;
import io.tillsight.core.table.Row;

/** A file of goods that went back to vendors: looked at once, then stored. */
final class ReturnsFile {
  private final PlannedFile file;
  private final SideRows rows;
  private final ReturnReader reader;
  private final MasterJoin join;
  private final NamedMasters named;
  private final KeyHash hash = new KeyHash();
  private long goingBack;
  private long comingIn;

  ReturnsFile(PlannedFile file, MasterJoin join, ImportMessages messages) {
    this.file = file;
    this.join = join;
    this.named = join.named();
    this.rows = new SideRows(file, messages);
    this.reader = new ReturnReader(rows, join.storeNamedIn(file.table().name()));
  }

  PlannedFile planned() {
    return file;
  }

  /** Looks at every row, so that twins are known and what the signs mean. */
  void survey(HashFilter repeated, Ticker ticker) {
    file.table()
        .scan(
            row -> {
              ticker.row();
              if (reader.fault(row) == null) {
                VendorReturn stated = reader.read(row);
                repeated.add(hash.base(stated).high());
                count(stated);
              }
            });
  }

  private void count(VendorReturn stated) {
    int sign = stated.quantity() == null ? stated.amount().signum() : stated.quantity().signum();
    goingBack += sign < 0 ? 1 : 0;
    comingIn += sign > 0 ? 1 : 0;
  }

  /** Gives each row to the writer that it belongs to. */
  void write(KeyOrdinals ordinals, ReturnsWriter returns, StoreWriter rest, Ticker tick) {
    ordinals.nextFile();
    file.table()
        .scan(
            row -> {
              tick.row();
              write(row, ordinals, returns, rest);
            });
  }

  private void write(Row row, KeyOrdinals ordinals, ReturnsWriter returns, StoreWriter rest) {
    Fault fault = reader.fault(row);
    if (fault != null) {
      rows.reject(row, fault, null, rest);
      return;
    }
    VendorReturn stated = reader.read(row);
    LineKey base = hash.base(stated);
    int ordinal = ordinals.of(base, base, () -> hash.content(stated), false);
    if (ordinal == KeyOrdinals.AGAIN) {
      returns.again(stated);
      return;
    }
    LineKey key = hash.twin(base, ordinal);
    returns.add(new KeyedReturn(key, hash.content(stated), joined(stated)));
  }

  /** Where every row is negative, that is how the file writes what leaves. */
  private VendorReturn joined(VendorReturn stated) {
    boolean negated = goingBack > 0 && comingIn == 0;
    return new VendorReturn(
        stated.document(),
        stated.day(),
        product(stated.product()),
        join.store(stated.store()),
        stated.vendor(),
        negated && stated.quantity() != null ? stated.quantity().negated() : stated.quantity(),
        negated && isNegative(stated.amount()) ? stated.amount().negated() : stated.amount(),
        stated.reason());
  }

  private String product(String text) {
    String key = join.product(text);
    return key.equals(text) ? named.reference(text) : key;
  }

  private static boolean isNegative(Money amount) {
    return amount != null && amount.signum() < 0;
  }
}
