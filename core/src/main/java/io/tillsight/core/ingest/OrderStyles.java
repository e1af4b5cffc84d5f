package io.tillsight.core.ingest;

/** How the order numbers of a file are written, to tell credit notes among invoices. */
final class OrderStyles {
  private long plain;
  private long credit;

  /** One more order. */
  void add(String number) {
    boolean isCredit = StatusRule.isCreditNote(number);
    int start = isCredit ? 1 : 0;
    for (int i = start; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return;
      }
    }
    if (number.length() > start) {
      credit += isCredit ? 1 : 0;
      plain += isCredit ? 0 : 1;
    }
  }

  /** Orders of another part of the file. */
  void add(OrderStyles other) {
    plain += other.plain;
    credit += other.credit;
  }

  /** Invoices C123 among more invoices 123 are credit notes. */
  boolean areCreditNotes() {
    return credit > 0 && plain > credit;
  }
}
