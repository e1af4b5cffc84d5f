package io.tillsight.app.figures;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds places on the maps: INSEE codes of French regions, ISO 3166 codes of countries. */
final class PlaceCodes {
  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("guadeloupe", "01"),
          Map.entry("martinique", "02"),
          Map.entry("guyane", "03"),
          Map.entry("la reunion", "04"),
          Map.entry("mayotte", "06"),
          Map.entry("ile de france", "11"),
          Map.entry("centre val de loire", "24"),
          Map.entry("bourgogne franche comte", "27"),
          Map.entry("normandie", "28"),
          Map.entry("hauts de france", "32"),
          Map.entry("grand est", "44"),
          Map.entry("pays de la loire", "52"),
          Map.entry("bretagne", "53"),
          Map.entry("nouvelle aquitaine", "75"),
          Map.entry("occitanie", "76"),
          Map.entry("auvergne rhone alpes", "84"),
          Map.entry("provence alpes cote d azur", "93"),
          Map.entry("corse", "94"));

  /** Names in use that no list of countries has. */
  private static final Map<String, String> MORE =
      Map.of(
          "usa", "US",
          "uk", "GB",
          "great britain", "GB",
          "england", "GB",
          "eire", "IE",
          "czech republic", "CZ",
          "holland", "NL",
          "rsa", "ZA",
          "russia", "RU",
          "south korea", "KR");

  private static final Map<String, String> COUNTRIES = countries();

  private PlaceCodes() {}

  /** INSEE code of one of the 18 regions. */
  static Optional<String> region(String name) {
    return Optional.ofNullable(REGIONS.get(plain(name)));
  }

  /** ISO 3166 alpha-2 code of a country named in English or French, or by a code. */
  static Optional<String> country(String name) {
    return Optional.ofNullable(COUNTRIES.get(plain(name)));
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>(MORE);
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      countries.put(plain(country.getDisplayCountry(Locale.ENGLISH)), code);
      countries.put(plain(country.getDisplayCountry(Locale.FRENCH)), code);
      countries.put(plain(country.getISO3Country()), code);
      countries.put(plain(code), code);
    }
    return Map.copyOf(countries);
  }

  /** Lower case without accents, apostrophes and hyphens. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", " ")
        .strip();
  }
}
