package io.tillsight.sample;

/**
 * One customer with a loyalty card.
 *
 * @param region empty abroad
 * @param registered day of the card, as an epoch day
 * @param home index of the store where the customer mostly buys
 * @param rate how often the customer buys against the others; 0 for one who buys only once
 * @param lastActive last day on which the customer may buy, as an epoch day
 */
record Client(
    String code,
    String name,
    String email,
    String country,
    String region,
    String ageGroup,
    long registered,
    int home,
    double rate,
    long lastActive) {
  boolean activeOn(long day) {
    return registered <= day && day <= lastActive;
  }
}
