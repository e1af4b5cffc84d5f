package io.tillsight.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import org.junit.jupiter.api.Test;

class DecimalsTest {
  @Test
  void moneyHasTwoPlacesAndMoreOnlyWhereTheyAreUsed() {
    assertThat(Decimals.money(Money.of("9838141.37"))).isEqualTo("9838141.37");
    assertThat(Decimals.money(Money.of("100"))).isEqualTo("100.00");
    assertThat(Decimals.money(Money.of("322966.749"))).isEqualTo("322966.749");
    assertThat(Decimals.money(Money.ZERO)).isEqualTo("0.00");
    assertThat(Decimals.money(null)).isNull();
  }

  @Test
  void unitsHaveNoPlacesThatAreNotUsed() {
    assertThat(Decimals.units(Quantity.of("97029"))).isEqualTo("97029");
    assertThat(Decimals.units(Quantity.of("97100"))).isEqualTo("97100");
    assertThat(Decimals.units(Quantity.of("0.5"))).isEqualTo("0.5");
  }

  @Test
  void ratiosThatDoNotExistAreNull() {
    assertThat(Decimals.ratio(Double.NaN)).isNull();
    assertThat(Decimals.ratio(0.412889)).isEqualByComparingTo("0.4129");
  }
}
