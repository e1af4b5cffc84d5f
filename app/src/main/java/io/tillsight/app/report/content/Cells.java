package io.tillsight.app.report.content;

import io.tillsight.app.chart.draw.Tone;
import io.tillsight.app.report.content.Cell.Format;
import io.tillsight.app.words.Formats;
import io.tillsight.core.analysis.Change;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes typed cells in one language and currency; heads name the unit. */
final class Cells {
  private final Formats formats;

  Cells(Formats formats) {
    this.formats = formats;
  }

  Cell money(Money amount) {
    return Cell.number(formats.moneyPlain(amount), Format.MONEY, amount.decimal());
  }

  /** An amount without decimals, for wide tables; the value behind it stays exact. */
  Cell whole(Money amount) {
    String text = formats.number(amount.decimal().doubleValue(), 0);
    return Cell.number(text, Format.MONEY, amount.decimal());
  }

  /** An amount that may be unknown. */
  Cell money(Optional<Money> amount) {
    return amount.map(this::money).orElse(Cell.empty());
  }

  /** An amount from a model, which is no exact sum; empty when it is not finite. */
  Cell money(double amount) {
    return Double.isFinite(amount) ? money(Money.of(BigDecimal.valueOf(amount))) : Cell.empty();
  }

  Cell count(long number) {
    return Cell.number(formats.count(number), Format.COUNT, BigDecimal.valueOf(number));
  }

  Cell quantity(Quantity quantity) {
    return Cell.number(formats.quantity(quantity), Format.DECIMAL, quantity.decimal());
  }

  Cell decimal(double value, int places) {
    return Double.isFinite(value)
        ? Cell.number(formats.number(value, places), Format.DECIMAL, BigDecimal.valueOf(value))
        : Cell.empty();
  }

  Cell percent(double ratio) {
    return Double.isFinite(ratio)
        ? Cell.number(formats.percent(ratio), Format.PERCENT, BigDecimal.valueOf(ratio))
        : Cell.empty();
  }

  /** What a change was before. */
  Cell before(Optional<Change> change) {
    return change.map(found -> money(new Money(found.before()))).orElse(Cell.empty());
  }

  /** The difference in money, coloured by what it means for sales. */
  Cell difference(Optional<Change> change) {
    if (change.isEmpty()) {
      return Cell.empty();
    }
    Money difference = new Money(change.get().difference());
    String sign = difference.signum() > 0 ? "+" : "";
    return Cell.number(sign + formats.moneyPlain(difference), Format.MONEY, difference.decimal())
        .in(tone(difference.signum()));
  }

  /**
   * The relative difference.
   *
   * @param fresh the word for what had no sales before
   */
  Cell change(Optional<Change> change, String fresh) {
    if (change.isEmpty()) {
      return Cell.empty();
    }
    if (change.get().ratio().isEmpty()) {
      boolean isNew = change.get().before() == 0 && change.get().now() != 0;
      return Cell.text(isNew ? fresh : "").in(Tone.QUIET);
    }
    double ratio = change.get().ratio().getAsDouble();
    return Cell.number(formats.percentChange(ratio), Format.CHANGE, BigDecimal.valueOf(ratio))
        .in(tone((int) Math.signum(ratio)));
  }

  private static Tone tone(int sign) {
    return sign == 0 ? Tone.PLAIN : sign > 0 ? Tone.GOOD : Tone.BAD;
  }
}
