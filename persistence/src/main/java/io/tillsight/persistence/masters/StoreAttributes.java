package io.tillsight.persistence.masters;

import static io.tillsight.persistence.masters.Known.orElse;

import io.tillsight.core.model.Store;
import io.tillsight.persistence.storage.Columns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What can be said of a store beside its code; the place is its number in the place book. */
@Embeddable
record StoreAttributes(
    @Column(name = "name") String name,
    @Column(name = "place_id") Integer place,
    @Column(name = "employees") Long employees) {
  static final StoreAttributes NONE = new StoreAttributes("", PlaceBook.UNKNOWN, null);

  static StoreAttributes of(Store store, PlaceBook places) {
    return new StoreAttributes(
        store.name(), places.id(store.place()), Columns.scaled(store.employees()));
  }

  /** What is known here, else what the earlier ones say. */
  StoreAttributes over(StoreAttributes earlier, PlaceBook places) {
    return new StoreAttributes(
        orElse(name, earlier.name),
        places.merged(place, earlier.place),
        orElse(employees, earlier.employees));
  }
}
