package io.tillsight.core.table.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Month names in English, French, German, Spanish, Italian and Portuguese, short or long. */
final class MonthNames {
  /** Beginnings without accents, enough letters to tell the months of all languages apart. */
  private static final List<List<String>> BEGINNINGS =
      List.of(
          List.of("jan", "ene", "gen"),
          List.of("feb", "fev"),
          List.of("mar", "mrz", "maer"),
          List.of("apr", "avr", "abr"),
          List.of("may", "mai", "mag"),
          List.of("jun", "juin", "giu"),
          List.of("jul", "juil", "lug"),
          List.of("aug", "aou", "ago"),
          List.of("sep", "set"),
          List.of("oct", "okt", "out", "ott"),
          List.of("nov"),
          List.of("dec", "dez", "dic"));

  private static final int LONGEST = 10;

  private MonthNames() {}

  /** Number of the month, 0 when the word is none. */
  static int month(String word) {
    if (word.length() < 3 || word.length() > LONGEST) {
      return 0;
    }
    String plain =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    for (int i = 0; i < BEGINNINGS.size(); i++) {
      for (String beginning : BEGINNINGS.get(i)) {
        if (plain.startsWith(beginning) && isName(plain, beginning)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static boolean isName(String plain, String beginning) {
    return plain.length() <= beginning.length() + 1
        || NAMES.stream().anyMatch(name -> name.startsWith(plain));
  }

  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre",
          "januar",
          "janner",
          "feber",
          "februar",
          "marz",
          "maerz",
          "juni",
          "juli",
          "oktober",
          "dezember",
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "setiembre",
          "octubre",
          "noviembre",
          "diciembre",
          "gennaio",
          "febbraio",
          "aprile",
          "maggio",
          "giugno",
          "luglio",
          "settembre",
          "ottobre",
          "dicembre",
          "janeiro",
          "fevereiro",
          "marco",
          "maio",
          "junho",
          "julho",
          "setembro",
          "outubro",
          "novembro",
          "dezembro");
}
