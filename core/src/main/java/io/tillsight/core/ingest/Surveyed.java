package io.tillsight.core.ingest;

import io.tillsight.core.ingest.ColumnRole.Reason;
import io.tillsight.core.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A sales file after its survey.
 *
 * @param scattered orders that do not stand together; of a file with transcripts not seen yet
 * @param transcripts of its parts, in their order; empty where they were not made
 */
record Surveyed(
    PlannedFile planned,
    SalesSurvey survey,
    ScatteredOrders scattered,
    DiscountEvidence discounts,
    MasterVotes votes,
    MasterReader masters,
    List<Transcript> transcripts) {

  /** What was seen of a later part of the file. */
  void add(Surveyed later) {
    survey.add(later.survey);
    discounts.add(later.discounts);
    votes.add(later.votes);
    masters.cities().addAll(later.masters.cities());
    transcripts.addAll(later.transcripts);
  }

  /** The mapping as the rows show that it should be. */
  ColumnMapping corrected(HeaderWords words) {
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
        scattered,
        List.copyOf(transcripts));
  }

  Table table() {
    return planned.table();
  }
}
