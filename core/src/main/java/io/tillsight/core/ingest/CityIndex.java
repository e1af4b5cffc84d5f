package io.tillsight.core.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bundled cities by name, read when the first one is asked for. */
final class CityIndex {
  private Map<String, List<City>> cities;

  /**
   * A city.
   *
   * @param country ISO 3166-1 alpha-2
   * @param region French region, else empty
   * @param population inhabitants
   */
  record City(String country, String region, long population) {}

  /** The cities of this name, the most populous first. */
  List<City> named(String name) {
    return mayBeName(name) ? all().getOrDefault(Folded.squeezed(name), List.of()) : List.of();
  }

  /** Cheap test that spares the reading: all cities have more letters than digits. */
  static boolean mayBeName(String name) {
    return name.chars().filter(Character::isLetter).count()
        > name.chars().filter(Character::isDigit).count();
  }

  private synchronized Map<String, List<City>> all() {
    if (cities == null) {
      cities = new HashMap<>();
      Resource.lines("cities.csv", this::add);
      Comparator<City> byPopulation = Comparator.comparingLong(City::population).reversed();
      cities.values().forEach(sameName -> sameName.sort(byPopulation));
    }
    return cities;
  }

  private void add(String[] fields) {
    String region = fields.length > 3 ? fields[3] : "";
    City city = new City(fields[1], region, Long.parseLong(fields[2]));
    put(fields[0], city);
    if (fields.length > 4) {
      put(fields[4], city);
    }
  }

  private void put(String name, City city) {
    cities.computeIfAbsent(Folded.squeezed(name), folded -> new ArrayList<>(1)).add(city);
  }
}
