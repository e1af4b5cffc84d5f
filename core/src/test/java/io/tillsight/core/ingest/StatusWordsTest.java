package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.model.SaleStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordsTest {
  private final StatusWords words = new StatusWords();

  /** The first six are those of the wholesale sample; product.md defines pending. */
  @ParameterizedTest
  @CsvSource({
    "Shipped, COMPLETED",
    "Resolved, COMPLETED",
    "Cancelled, CANCELLED",
    "On Hold, PENDING",
    "In Process, PENDING",
    "Disputed, PENDING",
    "Livrée, COMPLETED",
    "PAYÉ, COMPLETED",
    "en attente, PENDING",
    "Annulée, CANCELLED",
    "remboursé, RETURNED",
    "canceled, CANCELLED",
    "Refunded, RETURNED",
    "storniert, CANCELLED",
    "devuelto, RETURNED",
    "wc-cancelled, CANCELLED",
    "Shipped - Delivered to Buyer, COMPLETED",
    "Shipped - Returned to Seller, RETURNED",
    "Pending - Waiting for Pick Up, PENDING",
    "Paiement accepté, COMPLETED",
    "Partially refunded, COMPLETED",
    "non payé, PENDING",
  })
  void knows(String text, SaleStatus status) {
    assertThat(words.of(text)).contains(status);
  }

  @Test
  void doesNotGuess() {
    assertThat(words.of("Zorgblatt")).isEmpty();
    assertThat(words.of("not yet cancelled")).isEmpty();
    assertThat(words.of("partially returned by the buyer")).isEmpty();
  }
}
