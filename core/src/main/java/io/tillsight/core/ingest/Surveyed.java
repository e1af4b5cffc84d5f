package io.tillsight.core.ingest;

import io.tillsight.core.ingest.ColumnRole.Reason;
import io.tillsight.core.table.Table;
import java.util.Optional;

/** A sales file after its survey. */
record Surveyed(
    PlannedFile planned,
    SalesSurvey survey,
    DiscountEvidence discounts,
    MasterVotes votes,
    MasterReader masters) {

  /** Looks at every row; once more when the rows show that a column means something else. */
  static Surveyed of(PlannedFile planned, RepeatedKeys repeated, HeaderWords words, Ticker ticker) {
    Surveyed first = scanned(planned, repeated, words, ticker);
    ColumnMapping corrected = first.corrected(words);
    if (corrected.equals(planned.mapping())) {
      return first;
    }
    PlannedFile again = new PlannedFile(planned.table(), planned.kind(), corrected);
    return scanned(again, repeated, words, ticker);
  }

  private static Surveyed scanned(
      PlannedFile planned, RepeatedKeys repeated, HeaderWords words, Ticker ticker) {
    MasterVotes votes = new MasterVotes();
    MasterReader masters = new MasterReader(votes);
    DiscountEvidence discounts = new DiscountEvidence(planned.mapping(), words);
    LineReader reader = new LineReader(planned.mapping());
    boolean ofOrders =
        planned.mapping().of(Role.AMOUNT).map(c -> words.isOfWholeOrder(header(c))).orElse(false);
    SalesSurvey survey =
        new SalesSurvey(
            reader,
            masters,
            repeated,
            discounts,
            new OrderTotals(ofOrders),
            new ScatteredOrders(planned.table().rows()));
    planned
        .table()
        .scan(
            row -> {
              ticker.row();
              survey.see(row);
            });
    survey.close();
    return new Surveyed(planned, survey, discounts, votes, masters);
  }

  private static String header(ColumnRole column) {
    return column.column().name();
  }

  private ColumnMapping corrected(HeaderWords words) {
    ColumnMapping mapping = planned.mapping();
    if (survey.storesAreChannels(words) && !mapping.has(Role.CHANNEL)) {
      mapping = changed(mapping, Role.STORE_NAME, Role.CHANNEL);
    }
    if (survey.costIsAmountExcludingTax() && !mapping.has(Role.AMOUNT_EXCLUDING_TAX)) {
      mapping = changed(mapping, Role.LINE_COST, Role.AMOUNT_EXCLUDING_TAX);
    }
    return survey.amountsAreOfOrders() ? changed(mapping, Role.AMOUNT, Role.IGNORED) : mapping;
  }

  private static ColumnMapping changed(ColumnMapping mapping, Role from, Role to) {
    return new ColumnMapping(
        mapping.columns().stream()
            .map(
                column ->
                    column.role() == from && column.reason() != Reason.CHOSEN
                        ? new ColumnRole(column.column(), to, Reason.CONTENT, column.word())
                        : column)
            .toList());
  }

  /** What the file proves, with the user's answers. */
  SalesFile concluded(
      Optional<String> discountForm, Optional<String> netPrice, Optional<String> currency) {
    ColumnMapping mapping = planned.mapping();
    DiscountForm form = discountForm.map(DiscountForm::valueOf).orElseGet(discounts::form);
    boolean withTax = mapping.has(Role.AMOUNT) && mapping.has(Role.AMOUNT_EXCLUDING_TAX);
    AmountRule rule =
        new AmountRule(
            form, netPrice.map(Boolean::valueOf).orElseGet(discounts::priceIsNet), withTax);
    String fileCurrency = planned.table().currency();
    return new SalesFile(
        planned,
        new SalesEvidence(
            survey.creditNotes(),
            votes.storesHavePlaces(),
            rule,
            fileCurrency == null ? "" : fileCurrency,
            currency.orElse("")),
        survey.scattered());
  }

  Table table() {
    return planned.table();
  }
}
