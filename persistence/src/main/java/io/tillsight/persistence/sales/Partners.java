package io.tillsight.persistence.sales;

import io.tillsight.core.model.Partner;
import io.tillsight.persistence.storage.Jdbc;
import java.util.List;

/** Who is told how stores do, as each import tells. */
final class Partners {
  private final Jdbc jdbc;

  Partners(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** One for each store, by store: what the last import says that counts and names it. */
  List<Partner> all() {
    return jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select p.store, p.email, p.phone from partner p join import i"
                    + " on i.id = p.import_id where i.state = 'DONE' and not exists"
                    + " (select 1 from partner later join import j on j.id = later.import_id"
                    + " where later.store = p.store and later.import_id > p.import_id"
                    + " and j.state = 'DONE') order by p.store",
                row -> new Partner(row.getString(1), row.getString(2), row.getString(3))));
  }

  /** Keeps what a running import tells. */
  void add(long importId, List<Partner> partners) {
    jdbc.change(
        connection -> {
          for (Partner partner : partners) {
            Jdbc.update(
                connection,
                "merge into partner key (import_id, store) values (?, ?, ?, ?)",
                importId,
                partner.store(),
                partner.email(),
                partner.phone());
          }
        });
  }
}
