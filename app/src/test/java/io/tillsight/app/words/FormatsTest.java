package io.tillsight.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.cube.Period;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected texts: tokens of the look, section 8 "Numbers and dates", and its pictures. */
class FormatsTest {
  private final Formats english = new Formats(Words.of(Locale.ENGLISH), "EUR");
  private final Formats french = new Formats(Words.of(Locale.FRENCH), "EUR");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3738871.14 | €3.74m   | 3,74_M€",
        "118896.10  | €118.9k  | 118,9_k€",
        "25871.47   | €25,871  | 25~871_€",
        "58.00      | €58.00   | 58,00_€",
        "831.2      | €831     | 831_€",
        "999949.99  | €999.9k  | 999,9_k€",
        "999950.01  | €1.00m   | 1,00_M€",
        "12345678   | €12.3m   | 12,3_M€",
        "99960000   | €100m    | 100_M€",
        "2500000000 | €2.50bn  | 2,50_Md€",
        "-48630     | −€48,630 | −48~630_€",
        "0          | €0.00    | 0,00_€"
      })
  void moneyOfCards(String amount, String inEnglish, String inFrench) {
    assertThat(english.moneyCard(Money.of(amount))).isEqualTo(inEnglish);
    assertThat(french.moneyCard(Money.of(amount))).isEqualTo(spaced(inFrench));
  }

  @Test
  void moneyExact() {
    Money amount = Money.of("25871.47");
    assertThat(english.moneyExact(amount)).isEqualTo("€25,871.47");
    assertThat(french.moneyExact(amount)).isEqualTo(spaced("25~871,47_€"));
    assertThat(english.moneyExact(amount.negated())).isEqualTo("−€25,871.47");
    assertThat(english.moneyExactChange(amount)).isEqualTo("+€25,871.47");
  }

  @Test
  void briefDifferencesCarryTheirSign() {
    assertThat(english.moneyChange(Money.of("-48630"))).isEqualTo("−€48.6k");
    assertThat(english.moneyChange(Money.of("40000"))).isEqualTo("+€40.0k");
    assertThat(french.moneyChange(Money.of("40000"))).isEqualTo(spaced("+40,0_k€"));
    assertThat(english.moneyChange(Money.ZERO)).isEqualTo("€0.00");
  }

  @Test
  void currencies() {
    Words words = Words.of(Locale.ENGLISH);
    Money amount = Money.of("1234.5");
    assertThat(new Formats(words, "GBP").moneyExact(amount)).isEqualTo("£1,234.50");
    assertThat(new Formats(words, "JPY").moneyExact(amount)).isEqualTo("¥1,234");
    assertThat(new Formats(words, "CHF").moneyExact(amount)).isEqualTo(spaced("CHF_1,234.50"));
    assertThat(new Formats(words, null).moneyExact(amount)).isEqualTo("1,234.50");
    Formats noCurrency = new Formats(Words.of(Locale.FRENCH), "");
    assertThat(noCurrency.moneyExact(amount)).isEqualTo(spaced("1~234,50"));
  }

  @Test
  void counts() {
    assertThat(english.count(64463)).isEqualTo("64,463");
    assertThat(french.count(64463)).isEqualTo(spaced("64~463"));
    assertThat(english.count(-1234567)).isEqualTo("−1,234,567");
    assertThat(english.quantity(Quantity.of("1234.5000"))).isEqualTo("1,234.5");
    assertThat(english.quantity(Quantity.of("151940"))).isEqualTo("151,940");
  }

  @Test
  void shares() {
    assertThat(english.percent(0.462)).isEqualTo("46.2%");
    assertThat(english.percentChange(0.05)).isEqualTo("+5.0%");
    assertThat(french.percentChange(0.05)).isEqualTo(spaced("+5,0_%"));
    assertThat(english.points(-0.006)).isEqualTo(spaced("−0.6_pt"));
    assertThat(french.points(-0.006)).isEqualTo(spaced("−0,6_pt"));
  }

  @Test
  void whatRoundsToZeroHasNoSign() {
    assertThat(english.percentChange(-0.0004)).isEqualTo("0.0%");
    assertThat(english.percentChange(0.0004)).isEqualTo("0.0%");
  }

  @Test
  void whatDoesNotExistIsADash() {
    assertThat(english.percentChange(Double.NaN)).isEqualTo("–");
    assertThat(english.percent(Double.POSITIVE_INFINITY)).isEqualTo("–");
    assertThat(english.date(null)).isEqualTo("–");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-11-20, 1 Jan – 20 Nov 2026, 1er janv. – 20 nov. 2026",
    "2026-11-01, 2026-11-20, 1 – 20 Nov 2026, 1er – 20 nov. 2026",
    "2025-12-01, 2026-02-28, 1 Dec 2025 – 28 Feb 2026, 1er déc. 2025 – 28 févr. 2026",
    "2026-11-20, 2026-11-20, 20 Nov 2026, 20 nov. 2026"
  })
  void periods(LocalDate from, LocalDate until, String inEnglish, String inFrench) {
    Period period = new Period(from, until);
    assertThat(english.period(period)).isEqualTo(inEnglish);
    assertThat(french.period(period)).isEqualTo(inFrench);
  }

  @Test
  void openPeriodsAreNamed() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    assertThat(english.period(new Period(null, day))).isEqualTo("to 20 Nov 2026");
    assertThat(english.period(new Period(day, null))).isEqualTo("since 20 Nov 2026");
    assertThat(english.period(Period.ALL)).isEqualTo("All dates");
  }

  @ParameterizedTest
  @CsvSource({
    "1 Jan 2026, 1er janv. 2026, 2026-01-01",
    "20 Nov 2026, 20 nov. 2026, 2026-11-20",
    "5 Sept 2026, 5 sept 2026, 2026-09-05",
    "20/11/2026, 20.11.2026, 2026-11-20",
    "2026-11-20, 2026-11-20, 2026-11-20"
  })
  void datesAreReadAsTheyAreWritten(String inEnglish, String inFrench, LocalDate day) {
    assertThat(english.readDate(inEnglish)).contains(day);
    assertThat(french.readDate(inFrench)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31 Feb 2026", "yesterday", "12 Foo 2026", "20/11"})
  void whatIsNoDateIsNotRead(String text) {
    assertThat(english.readDate(text)).isEmpty();
  }

  @Test
  void times() {
    LocalDateTime time = LocalDateTime.of(2026, 11, 20, 8, 5);
    assertThat(english.dateTime(time)).isEqualTo("20 Nov 2026, 08:05");
    assertThat(french.dateTime(time)).isEqualTo("20 nov. 2026, 08:05");
  }

  /** {@code _} is U+00A0 and {@code ~} is U+202F, which nobody can tell apart in a source. */
  private static String spaced(String text) {
    return text.replace('_', '\u00a0').replace('~', '\u202f');
  }
}
