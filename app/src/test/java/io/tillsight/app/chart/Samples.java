package io.tillsight.app.chart;

import io.tillsight.app.chart.Columns.Column;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.draw.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One chart of each kind, with the numbers of the design's story. */
public final class Samples {
  static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };
  static final double[] ACTUAL = {
    351574.85, 285264.79, 324141.42, 345877.21, 370115.31, 374348.14, 376843.56, 304738.06,
    345318.42, 393776.48, 266872.9
  };
  static final double[] PREVIOUS = {
    333423.43, 263475.96, 324812.45, 327350.95, 360901.91, 354287.45, 356852.03, 289635.88,
    331909.71, 372688.88, 411748.36, 630351.84
  };
  static final double[] PLAN = {
    346000, 279000, 340000, 347000, 375000, 370000, 378000, 305000, 352000, 389000, 442000, 651000
  };
  static final Object[][] STORES = {
    {"Paris Marais", 523709.95, 485632.97, 9.5},
    {"Lyon", 419880.53, 392901.9, 8.0},
    {"Bordeaux", 370266.44, 343798.98, 7.0},
    {"Nantes", 359420.35, 319398.3, 5.0},
    {"Paris Batignolles", 337716.59, 330579.45, 7.5},
    {"Toulouse", 320190.07, 309391.59, 6.5},
    {"Marseille", 281446.84, 291662.23, 8.5},
    {"Lille", 268006.66, 279080.44, 6.0},
    {"Strasbourg", 263448.29, 254269.81, 6.5},
    {"Nice", 245116.68, 232150.77, 5.0},
    {"Montpellier", 213820.35, 197051.94, 4.0},
    {"Saint-Denis (974)", 130985.07, 125116.3, 3.0}
  };

  private Samples() {}

  /** By the name of the file in the gallery. */
  public static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("columns", columns());
    all.put("columns-days", days());
    all.put("ranked-bars", stores());
    all.put("ranked-bars-share", regions());
    all.put("ranked-bars-models", models());
    all.put("time-line", TimeSamples.weeks());
    all.put("time-line-days", TimeSamples.longDays());
    all.put("sparkline", TimeSamples.spark());
    all.put("multi-line", TimeSamples.topProducts());
    all.put("forecast-fan", TimeSamples.fan());
    all.put("small-multiples", TimeSamples.regions());
    all.put("stacked", ShareSamples.stacked(false));
    all.put("stacked-shares", ShareSamples.stacked(true));
    all.put("pareto", ShareSamples.pareto());
    all.put("bridge", ShareSamples.bridge());
    all.put("bridge-fall", ShareSamples.fall());
    all.put("index-bars", ShareSamples.weekdays());
    all.put("scatter", ShareSamples.employees());
    all.put("scatter-crowd", ShareSamples.crowd());
    all.put("heat-map", AreaSamples.months());
    all.put("heat-map-zones", AreaSamples.recency());
    all.put("heat-map-cohorts", AreaSamples.cohorts());
    all.put("calendar", AreaSamples.calendar());
    all.put("treemap", AreaSamples.categories());
    all.put("map-france", AreaSamples.france());
    all.put("map-france-growth", AreaSamples.growth());
    all.put("map-world", AreaSamples.world(false));
    all.put("map-europe", AreaSamples.world(true));
    return all;
  }

  static Subject subject(String title, String dimension) {
    Words words = new Words(dimension, "2026", "2025", "Target", "Forecast", "ΔPY %", "Share");
    return new Subject(title, words, new EnglishLabels(1000), true);
  }

  static Columns columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String key = String.format("2026-%02d", i + 1);
      columns.add(
          switch (i) {
            case 10 ->
                new Column(key, MONTHS[i], ACTUAL[i], PREVIOUS[i], PLAN[i], 169105, 0.0862, true);
            case 11 ->
                new Column(key, MONTHS[i], Double.NaN, PREVIOUS[i], PLAN[i], 656784, 0.0419, false);
            default -> Column.finished(key, MONTHS[i], ACTUAL[i], PREVIOUS[i]).withPlan(PLAN[i]);
          });
    }
    return new Columns(subject("Net sales by month", "Month"), columns, "to 20 Nov");
  }

  static Columns days() {
    List<Column> columns = new ArrayList<>();
    double[] week = {9.5, 10.1, 12.2, 11.1, 14.5, 22.4, -3.1};
    for (int i = 0; i < 60; i++) {
      double value = week[i % 7] * 1000 * (1 + 0.004 * i);
      columns.add(
          Column.finished("d" + i, (i % 30 + 1) + (i < 30 ? " Sep" : " Oct"), value, value * 0.95));
    }
    return new Columns(subject("Net sales by day", "Day"), columns, "");
  }

  static RankedBars stores() {
    return RankedBars.of(subject("Net sales by store", "Store"), storeBars());
  }

  private static List<Bar> storeBars() {
    List<Bar> bars = new ArrayList<>();
    for (Object[] store : STORES) {
      bars.add(Bar.of((String) store[0], (String) store[0], (double) store[1], (double) store[2]));
    }
    return bars;
  }

  static RankedBars regions() {
    Object[][] rows = {
      {"Île-de-France", 861426.54, 816212.42},
      {"Occitanie", 534010.42, 506443.53},
      {"Provence-Alpes-Côte d’Azur", 526563.52, 523813.0},
      {"Auvergne-Rhône-Alpes", 419880.53, 392901.9},
      {"Nouvelle-Aquitaine", 370266.44, 343798.98},
      {"Pays de la Loire", 359420.35, 319398.3},
      {"Hauts-de-France", 268006.66, 279080.44},
      {"Grand Est", 263448.29, 254269.81},
      {"La Réunion", 130985.07, 125116.3}
    };
    List<Bar> bars = new ArrayList<>();
    for (Object[] row : rows) {
      bars.add(
          Bar.of((String) row[0], (String) row[0], (double) row[1], (double) row[2])
              .withShare((double) row[1] / 3738871.14));
    }
    bars.add(
        Bar.of("", "Not on the map (no store)", 4863.32, Double.NaN)
            .withShare(0.0013)
            .withChangeNote("new")
            .in(Tone.WARN));
    Bar total = Bar.of("", "Total", 3738871.14, 3561034.68).withShare(1);
    return RankedBars.of(subject("Regions ranked", "Region"), bars).withTotal(total);
  }

  static RankedBars models() {
    Object[][] rows = {
      {"Combination of 3 (used)", 6.4, "± €5,170"},
      {"Calendar ridge", 6.9, "± €5,570"},
      {"ETS on adjusted days", 7.3, "± €5,900"},
      {"Same weekday last year, grown", 8.1, "± €6,540"},
      {"ARIMA(5,1,0)", 10.8, "± €8,720"},
      {"Seasonal naive", 10.9, "± €8,800"}
    };
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      RankedBars.Kind kind =
          i == 0
              ? RankedBars.Kind.ACCENT
              : i == rows.length - 1 ? RankedBars.Kind.OUTLINED : RankedBars.Kind.MUTED;
      bars.add(
          Bar.of((String) rows[i][0], (String) rows[i][0], (double) rows[i][1], Double.NaN)
              .as(kind)
              .with(List.of(), List.of((String) rows[i][2])));
    }
    Words words = new Words("Model", "Error, % of sales", "", "", "", "", "");
    return new RankedBars(
        new Subject("Leaderboard", words, new EnglishLabels(1, 1), false),
        bars,
        java.util.Optional.empty(),
        List.of(),
        List.of("€ a week"),
        java.util.Optional.of(new RankedBars.Reference(9.6, "average 9.6")));
  }
}
