package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Lyon, Auvergne-Rhône-Alpes, France",
    "LYON, Auvergne-Rhône-Alpes, France",
    "Paris, Île-de-France, France",
    "marseille, Provence-Alpes-Côte d'Azur, France",
    "Lille, Hauts-de-France, France",
    "Strasbourg, Grand Est, France",
    "Nantes, Pays de la Loire, France",
    "Bordeaux, Nouvelle-Aquitaine, France",
    "saint etienne, Auvergne-Rhône-Alpes, France",
    "Saint-Étienne, Auvergne-Rhône-Alpes, France",
    "Zurich, '', Switzerland",
    "Zürich, '', Switzerland",
    "London, '', United Kingdom",
  })
  void completesACity(String city, String region, String country) {
    assertThat(GAZETTEER.complete(new Place(city, "", "")))
        .isEqualTo(new Place(city, region, country));
  }

  @Test
  void everyCityMayBeAName() {
    Resource.lines(
        "cities.csv",
        city -> {
          assertThat(city[0]).matches(CityIndex::mayBeName);
          assertThat(city.length > 4 ? city[4] : city[0]).matches(CityIndex::mayBeName);
        });
    assertThat(CityIndex.mayBeName("S11")).isFalse();
  }

  @Test
  void letsTheCountryDecideAmongHomonyms() {
    assertThat(GAZETTEER.complete(new Place("Lille", "", "Belgique")).region()).isEmpty();
    assertThat(GAZETTEER.complete(new Place("Lille", "", "FRANCE")).region())
        .isEqualTo("Hauts-de-France");
    assertThat(GAZETTEER.complete(new Place("London", "", "Canada")).country()).isEqualTo("Canada");
  }

  @Test
  void leansToTheCountryOfTheOtherCities() {
    Place valencia = new Place("Valencia", "", "");
    assertThat(
            GAZETTEER
                .preferring(List.of("Valencia", "Caracas", "Maracaibo", "Barquisimeto"))
                .complete(valencia)
                .country())
        .isEqualTo("Venezuela");
    assertThat(
            GAZETTEER
                .preferring(List.of("Valencia", "Madrid", "Sevilla", "Bilbao"))
                .complete(valencia)
                .country())
        .isEqualTo("Spain");
  }

  @Test
  void neverOverrulesWhatIsWritten() {
    Place written = new Place("Lyon", "Rhône", "FR");
    assertThat(GAZETTEER.complete(written)).isEqualTo(written);
  }

  @Test
  void leavesUnknownCitiesAlone() {
    Place unknown = new Place("Trifouillis", "", "");
    assertThat(GAZETTEER.complete(unknown)).isEqualTo(unknown);
  }
}
