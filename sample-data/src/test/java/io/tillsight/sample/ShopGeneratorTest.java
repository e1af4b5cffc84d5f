package io.tillsight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopGeneratorTest {
  private static final ShopOptions SMALL = ShopOptions.defaults().withLines(3_000);

  @TempDir private Path directory;

  @Test
  void writesTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
    List<Path> here = write(SMALL, "here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<Path> there = write(SMALL, "there");
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      List<Path> turkey = write(SMALL, "turkey");
      for (int i = 0; i < here.size(); i++) {
        assertThat(there.get(i)).hasSameBinaryContentAs(here.get(i));
        assertThat(turkey.get(i)).hasSameBinaryContentAs(here.get(i));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherSeedIsAnotherShop() throws IOException {
    Path one = write(SMALL, "one").get(ShopFile.SALES.ordinal());
    Path other = write(SMALL.withSeed(7), "other").get(ShopFile.SALES.ordinal());

    assertThat(Files.readAllBytes(other)).isNotEqualTo(Files.readAllBytes(one));
  }

  @Test
  void comesWithinTwoPercentOfTheLinesAskedFor() throws IOException {
    Path sales = write(ShopOptions.defaults(), "full").get(ShopFile.SALES.ordinal());

    try (var lines = Files.lines(sales)) {
      assertThat(lines.count() - 1).isBetween(98_000L, 102_000L);
    }
  }

  @ParameterizedTest
  @CsvSource({"1,2026-01-01", "1,2024-02-29", "2,2025-12-31", "10,2031-07-14", "3,1999-03-04"})
  void sellsOnlyBetweenFirstAndLastDay(int years, LocalDate lastDay) throws IOException {
    ShopOptions options = SMALL.withYears(years).withLastDay(lastDay);

    Path sales = write(options, "shop").get(ShopFile.SALES.ordinal());

    try (var lines = Files.lines(sales)) {
      assertThat(lines.skip(1).map(SoldLine::of))
          .allMatch(line -> !line.date().isBefore(options.firstDay()))
          .allMatch(line -> !line.date().isAfter(lastDay));
    }
  }

  private List<Path> write(ShopOptions options, String name) throws IOException {
    return new ShopGenerator(options).writeTo(directory.resolve(name));
  }
}
