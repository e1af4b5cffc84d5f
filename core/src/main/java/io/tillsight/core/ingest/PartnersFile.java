package io.tillsight.core.ingest;

import io.tillsight.core.model.Partner;
import io.tillsight.core.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file that says who is told how each store does. */
final class PartnersFile {
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().-]{5,20}");

  private final PlannedFile file;
  private final SideRows rows;

  PartnersFile(PlannedFile file, ImportMessages messages) {
    this.file = file;
    this.rows = new SideRows(file, messages);
  }

  /** The partners; a row without a store, or with a contact that cannot be one, is kept aside. */
  List<Partner> read(MasterJoin join, StoreWriter rest, Ticker ticker) {
    List<Partner> partners = new ArrayList<>();
    file.table()
        .scan(
            row -> {
              ticker.row();
              read(row, join, rest).ifPresent(partners::add);
            });
    return partners;
  }

  private Optional<Partner> read(Row row, MasterJoin join, StoreWriter rest) {
    Cells cells = rows.cells();
    String store = cells.first(row, Role.STORE_CODE, Role.STORE_NAME);
    String email = cells.text(row, Role.EMAIL);
    String phone = cells.text(row, Role.PHONE);
    Fault fault = fault(row, store, email, phone);
    if (fault != null) {
      rows.reject(row, fault, null, rest);
      return Optional.empty();
    }
    return Optional.of(new Partner(join.store(store), email, phone));
  }

  private Fault fault(Row row, String store, String email, String phone) {
    Fault fault = rows.fault(row, List.of());
    if (fault != null) {
      return fault;
    }
    if (store.isEmpty() || email.isEmpty() && phone.isEmpty()) {
      return Fault.ofRow("NO_CONTACT");
    }
    if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
      return rows.fault(Role.EMAIL, row, "NO_ADDRESS", "");
    }
    return phone.isEmpty() || NUMBER.matcher(phone).matches()
        ? null
        : rows.fault(Role.PHONE, row, "NO_PHONE_NUMBER", "");
  }
}
