package io.tillsight.app.chart.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Points;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shapes of a map, projected; read once from the bundled GeoJSON files.
 *
 * @param shapes by code
 */
record GeoMap(Map<String, Shape> shapes) {

  /**
   * One region.
   *
   * @param name as the file has it
   * @param outline projected
   */
  record Shape(String name, Outline outline) {
    /** One region of two features with the same code, named after the larger. */
    private Shape joined(Shape other) {
      List<Points> rings = new ArrayList<>(outline.rings());
      rings.addAll(other.outline.rings());
      boolean larger = area(largest()) >= area(other.largest());
      return new Shape(larger ? name : other.name, new Outline(rings));
    }

    /** The ring that encloses most. */
    Points largest() {
      Points largest = outline.rings().get(0);
      double most = 0;
      for (Points ring : outline.rings()) {
        double area = area(ring);
        if (area > most) {
          most = area;
          largest = ring;
        }
      }
      return largest;
    }
  }

  private static final class France {
    private static final GeoMap MAP =
        read("france-regions.geojson", "code", "nom", Projection.MERCATOR);
  }

  private static final class World {
    private static final GeoMap MAP =
        read("world-countries.geojson", "iso2", "name", Projection.EQUAL_EARTH);
  }

  static GeoMap france() {
    return France.MAP;
  }

  static GeoMap world() {
    return World.MAP;
  }

  private static double area(Points ring) {
    double sum = 0;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      sum += ring.x(j) * ring.y(i) - ring.x(i) * ring.y(j);
    }
    return Math.abs(sum) / 2;
  }

  private static GeoMap read(String file, String code, String name, Projection projection) {
    try (InputStream stream = GeoMap.class.getResourceAsStream("/io/tillsight/app/maps/" + file)) {
      Map<String, Shape> shapes = new LinkedHashMap<>();
      int unnamed = 0;
      for (JsonNode feature : new ObjectMapper().readTree(stream).get("features")) {
        JsonNode properties = feature.get("properties");
        String key = properties.path(code).asText("");
        String own = key.isEmpty() || key.equals("null") ? "?" + unnamed++ : key;
        shapes.merge(
            own,
            new Shape(properties.path(name).asText(), outline(feature.get("geometry"), projection)),
            Shape::joined);
      }
      return new GeoMap(Collections.unmodifiableMap(shapes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outline outline(JsonNode geometry, Projection projection) {
    List<Points> rings = new ArrayList<>();
    JsonNode coordinates = geometry.get("coordinates");
    if (geometry.get("type").asText().equals("Polygon")) {
      coordinates.forEach(ring -> rings.add(ring(ring, projection)));
    } else {
      coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring, projection))));
    }
    return new Outline(rings);
  }

  /**
   * A ring that crosses the antimeridian goes on beyond it instead of jumping to the other edge.
   */
  private static Points ring(JsonNode ring, Projection projection) {
    double[] longitudes = new double[ring.size()];
    double sum = 0;
    for (int i = 0; i < longitudes.length; i++) {
      double longitude = ring.get(i).get(0).asDouble();
      double jump = i == 0 ? 0 : longitude - longitudes[i - 1];
      longitudes[i] = longitude - 360 * Math.round(jump / 360);
      sum += longitudes[i];
    }
    double turn = 360 * Math.round(sum / longitudes.length / 360);
    double[] xy = new double[2 * longitudes.length];
    for (int i = 0; i < longitudes.length; i++) {
      double latitude = ring.get(i).get(1).asDouble();
      xy[2 * i] = projection.x(longitudes[i] - turn, latitude);
      xy[2 * i + 1] = projection.y(longitudes[i] - turn, latitude);
    }
    return Points.of(xy);
  }
}
