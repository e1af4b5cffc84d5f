package io.tillsight.persistence.masters;

import static io.tillsight.persistence.masters.Known.orElse;

import io.tillsight.core.model.Place;
import io.tillsight.persistence.storage.Sessions;
import java.util.HashMap;
import java.util.Map;

/**
 * The places of a workspace by number, 0 for the unknown one. A place is written when it is first
 * asked for, in a transaction of its own: alone it shows nowhere. Safe for several threads.
 */
final class PlaceBook {
  static final int UNKNOWN = 0;

  private final Sessions sessions;
  private final Map<Place, Integer> ids = new HashMap<>();
  private final Map<Integer, Place> places = new HashMap<>();

  PlaceBook(Sessions sessions) {
    this.sessions = sessions;
  }

  synchronized int id(Place place) {
    load();
    Integer known = ids.get(place);
    if (known != null) {
      return known;
    }
    PlaceEntity entity = new PlaceEntity(place);
    sessions.run(session -> session.insert(entity));
    remember(entity);
    return entity.id();
  }

  synchronized Place place(int id) {
    load();
    return places.get(id);
  }

  /**
   * The place that an import names over an earlier one: what it leaves open is filled from the
   * earlier place, unless that was another city, of which region and country prove nothing.
   */
  int merged(int id, int earlierId) {
    Place place = place(id);
    Place earlier = place(earlierId);
    boolean moved =
        !place.city().isEmpty()
            && !earlier.city().isEmpty()
            && !place.city().equals(earlier.city());
    if (moved) {
      return id;
    }
    return id(
        new Place(
            orElse(place.city(), earlier.city()),
            orElse(place.region(), earlier.region()),
            orElse(place.country(), earlier.country())));
  }

  private void load() {
    if (places.isEmpty()) {
      sessions.run(
          session ->
              session
                  .createSelectionQuery("from PlaceEntity", PlaceEntity.class)
                  .list()
                  .forEach(this::remember));
    }
  }

  private void remember(PlaceEntity entity) {
    ids.put(entity.place(), entity.id());
    places.put(entity.id(), entity.place());
  }
}
