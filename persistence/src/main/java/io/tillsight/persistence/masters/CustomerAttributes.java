package io.tillsight.persistence.masters;

import static io.tillsight.persistence.masters.Known.orElse;

import io.tillsight.core.model.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What can be said of a customer beside the code; the place is its number in the place book. */
@Embeddable
record CustomerAttributes(
    @Column(name = "name") String name,
    @Column(name = "email") String email,
    @Column(name = "place_id") Integer place,
    @Column(name = "age_group") String ageGroup,
    @Column(name = "registered") LocalDate registered) {
  static final CustomerAttributes NONE =
      new CustomerAttributes("", "", PlaceBook.UNKNOWN, "", null);

  static CustomerAttributes of(Customer customer, PlaceBook places) {
    return new CustomerAttributes(
        customer.name(),
        customer.email(),
        places.id(customer.place()),
        customer.ageGroup(),
        customer.registered());
  }

  /** What is known here, else what the earlier ones say. */
  CustomerAttributes over(CustomerAttributes earlier, PlaceBook places) {
    return new CustomerAttributes(
        orElse(name, earlier.name),
        orElse(email, earlier.email),
        places.merged(place, earlier.place),
        orElse(ageGroup, earlier.ageGroup),
        orElse(registered, earlier.registered));
  }
}
