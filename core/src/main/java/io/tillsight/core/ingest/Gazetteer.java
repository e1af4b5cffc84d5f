package io.tillsight.core.ingest;

import io.tillsight.core.ingest.CityIndex.City;
import io.tillsight.core.model.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Completes places from 22,841 cities over 15,000 inhabitants (GeoNames, CC BY 4.0): a city gives
 * its country, and in France its region. What is written always wins; accents and case do not
 * matter. Among cities of the same name the country decides; without one the preferred country (see
 * {@link #preferring}); else the most populous city.
 */
public final class Gazetteer {
  private static final String FRANCE = "France";

  private final Countries countries;
  private final CityIndex cities;
  private final String preferred;

  private Gazetteer(Countries countries, CityIndex cities, String preferred) {
    this.countries = countries;
    this.cities = cities;
    this.preferred = preferred;
  }

  /** The bundled cities; they are read when the first city is asked for. */
  public static Gazetteer load() {
    return new Gazetteer(new Countries(), new CityIndex(), "");
  }

  /**
   * The same, leaning to the country that knows most of these cities: the shop's own. A country
   * that knows fewer than half of them is not preferred.
   */
  public Gazetteer preferring(Collection<String> cityNames) {
    Map<String, Long> known = new HashMap<>();
    Map<String, Long> people = new HashMap<>();
    Set<String> names = new HashSet<>();
    cityNames.forEach(name -> names.add(Folded.squeezed(name)));
    for (String name : names) {
      Set<String> counted = new HashSet<>();
      for (City city : cities.named(name)) {
        if (counted.add(city.country())) {
          known.merge(city.country(), 1L, Long::sum);
          people.merge(city.country(), city.population(), Long::sum);
        }
      }
    }
    String best =
        known.keySet().stream()
            .filter(country -> known.get(country) * 2 >= names.size())
            .max(Comparator.comparing(known::get).thenComparing(people::get))
            .orElse("");
    return new Gazetteer(countries, cities, best);
  }

  /** Whether a city of this name is known. */
  public boolean knows(String cityName) {
    return !cities.named(cityName).isEmpty();
  }

  /** The place with what its city tells added where the place itself is silent. */
  public Place complete(Place place) {
    boolean whole = !place.region().isEmpty() && !place.country().isEmpty();
    if (place.city().isEmpty() || whole) {
      return place;
    }
    City city = find(place.city(), place.country());
    if (city == null) {
      return place;
    }
    String country = city.region().isEmpty() ? countries.name(city.country()) : FRANCE;
    return new Place(
        place.city(),
        place.region().isEmpty() ? city.region() : place.region(),
        place.country().isEmpty() ? country : place.country());
  }

  private City find(String name, String country) {
    List<City> sameName = cities.named(name);
    if (country.isEmpty()) {
      City own = first(sameName, city -> city.country().equals(preferred));
      return own == null ? first(sameName, city -> true) : own;
    }
    String code = countries.code(country);
    City exact = first(sameName, city -> city.country().equals(code));
    return exact == null && code.equals("FR")
        ? first(sameName, city -> !city.region().isEmpty())
        : exact;
  }

  private static City first(List<City> cities, Predicate<City> wanted) {
    return cities.stream().filter(wanted).findFirst().orElse(null);
  }
}
