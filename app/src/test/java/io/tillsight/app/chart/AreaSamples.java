package io.tillsight.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Grids, treemap and maps. */
final class AreaSamples {
  private static final double[] BEFORE = {
    317085.91, 269710.36, 308288.68, 312538.24, 333124.03, 347914.14, 347309.06, 287529.1,
    315207.19, 350273.86, 418309.01, 575818.91
  };

  private AreaSamples() {}

  static HeatMap months() {
    List<HeatMap.Row> rows = new ArrayList<>();
    rows.add(year("2024", BEFORE, 4183109));
    rows.add(year("2025", Samples.PREVIOUS, 4357439));
    rows.add(year("2026", Samples.ACTUAL, 3738871.14));
    List<Double> changes = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      changes.add(Samples.ACTUAL[i] / Samples.PREVIOUS[i] - 1);
    }
    changes.add(0.0862);
    changes.add(Double.NaN);
    Words words = new Words("Year", "Net sales", "", "", "", "ΔPY %", "Year");
    return HeatMap.of(
            new Subject("Net sales by month and year", words, new EnglishLabels(1000), true),
            List.of(Samples.MONTHS),
            rows)
        .withChanges(changes, 0.0499)
        .withNote("Nov 2026 to 20 Nov, compared with 1–20 Nov 2025; dashed cells take no shade.");
  }

  private static HeatMap.Row year(String year, double[] values, double total) {
    List<HeatMap.Cell> cells = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String key = String.format("%s-%02d", year, i + 1);
      if (i >= values.length) {
        cells.add(HeatMap.Cell.future());
      } else if (year.equals("2026") && i == 10) {
        cells.add(new HeatMap.Cell(key, values[i], HeatMap.State.PARTIAL, ""));
      } else {
        cells.add(HeatMap.Cell.of(key, values[i]));
      }
    }
    return new HeatMap.Row(year, year, List.of(), cells, total);
  }

  static HeatMap recency() {
    int[][] values = {
      {402, 288, 261, 690, 1002},
      {1418, 520, 455, 1391, 1182},
      {2100, 741, 610, 820, 560},
      {640, 512, 480, 690, 310},
      {1214, 760, 420, 510, 230}
    };
    String[][] zones = {
      {"New", "Promising", "Promising", "Loyal", "Champions"},
      {"New", "Promising", "Promising", "Loyal", "Champions"},
      {"New", "Promising", "Promising", "Loyal", "Loyal"},
      {"Asleep", "Asleep", "At risk", "At risk", "At risk"},
      {"Asleep", "Asleep", "At risk", "At risk", "At risk"}
    };
    String[] names = {"within 14 days", "15 – 45", "46 – 90", "91 – 180", "over 180"};
    List<HeatMap.Row> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<HeatMap.Cell> cells = new ArrayList<>();
      for (int j = 0; j < 5; j++) {
        cells.add(
            new HeatMap.Cell("r" + i + "f" + j, values[i][j], HeatMap.State.KNOWN, zones[i][j]));
      }
      rows.add(new HeatMap.Row("r" + i, names[i], List.of(), cells, Double.NaN));
    }
    Words words = new Words("Last purchase", "Customers", "", "", "", "", "");
    return HeatMap.of(
        new Subject("Recency and frequency", words, new EnglishLabels(1), true),
        List.of("1", "2", "3", "4 – 6", "7 or more"),
        rows);
  }

  static HeatMap cohorts() {
    int[] size = {2104, 1012, 861, 944, 988, 1034, 1052, 1078, 842, 1006, 1121, 802};
    List<String> columns = new ArrayList<>(List.of("month 0"));
    for (int k = 1; k < 12; k++) {
      columns.add(String.valueOf(k));
    }
    List<HeatMap.Row> rows = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 12; i++) {
      List<HeatMap.Cell> cells = new ArrayList<>();
      for (int k = 0; k < 12; k++) {
        double percent = Math.round(31 * Math.pow(k, -0.32) * (1 + random.nextGaussian() * 0.05));
        String key = i + "/" + k;
        if (i + k > 11) {
          cells.add(HeatMap.Cell.future());
        } else if (i + k == 11) {
          cells.add(new HeatMap.Cell(key, k == 0 ? 100 : percent, HeatMap.State.PARTIAL, ""));
        } else if (k == 0) {
          cells.add(new HeatMap.Cell(key, 100, HeatMap.State.PLAIN, ""));
        } else {
          cells.add(HeatMap.Cell.of(key, percent));
        }
      }
      String name = Samples.MONTHS[(i + 11) % 12] + (i == 0 ? " 25" : " 26");
      rows.add(new HeatMap.Row("c" + i, name, List.of("" + size[i]), cells, Double.NaN));
    }
    Words words = new Words("First bought", "% who buy again", "", "", "", "", "");
    Subject subject = new Subject("Do they come back?", words, new EnglishLabels(1), true);
    return new HeatMap(
            subject,
            List.of("Customers"),
            columns,
            rows,
            List.of(),
            Double.NaN,
            Shades.rounded(13, 15, 17, 20, 23, 27),
            "")
        .withNote("Dashed: November to 20 Nov, not finished. Cells to come stay blank.");
  }

  static CalendarMap calendar() {
    LocalDate monday = LocalDate.of(2025, 12, 29);
    List<CalendarMap.Day> days = new ArrayList<>();
    List<AxisTick> months = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (LocalDate date = LocalDate.of(2026, 1, 1);
        !date.isAfter(LocalDate.of(2026, 11, 20));
        date = date.plusDays(1)) {
      int week = (int) ((date.toEpochDay() - monday.toEpochDay()) / 7);
      boolean closed =
          date.getDayOfYear() == 1 || date.getMonthValue() == 5 && date.getDayOfMonth() == 1;
      double value = closed ? Double.NaN : TimeSamples.day(date);
      values.add(value);
      days.add(
          new CalendarMap.Day(
              date.toString(), date.toString(), week, date.getDayOfWeek().getValue() - 1, value));
      if (date.getDayOfMonth() == 1) {
        months.add(new AxisTick(week, Samples.MONTHS[date.getMonthValue() - 1]));
      }
    }
    return new CalendarMap(
        Samples.subject("Net sales by day, 2026", "Day"),
        days,
        List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        months,
        Shades.quantiles(values.stream().mapToDouble(Double::doubleValue).toArray()),
        "€k a day",
        "closed");
  }

  static Treemap categories() {
    String[] names = {
      "Tableware",
      "Kitchen",
      "Home textiles",
      "Lighting",
      "Decoration",
      "Small furniture",
      "Garden",
      "Gifts"
    };
    double[] values = {
      797670.64, 653986.39, 590736.84, 513853.78, 410665.73, 342873.15, 233746.73, 195337.88
    };
    Random random = new Random(11);
    List<Treemap.Group> groups = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      List<Treemap.Leaf> leaves = new ArrayList<>();
      for (int k = 0; k < 6; k++) {
        String name = k == 0 ? ShareSamples.PRODUCTS[i] : "Walnut serving board no. " + (i * 6 + k);
        leaves.add(
            new Treemap.Leaf(
                "p" + i + k,
                name,
                values[i] * Math.pow(0.55, k + 1),
                random.nextGaussian() * 0.09));
      }
      groups.add(new Treemap.Group("g" + i, names[i], values[i], leaves));
    }
    return new Treemap(
        Samples.subject("Category and product", "Category"),
        groups,
        Shades.changes(0.02, 0.08),
        "Area = net sales. ΔPY");
  }

  static Choropleth france() {
    String[] codes = {"11", "76", "93", "84", "75", "52", "32", "44", "04"};
    List<Choropleth.Region> regions = new ArrayList<>();
    List<RankedBars.Bar> bars = Samples.regions().bars();
    for (int i = 0; i < codes.length; i++) {
      RankedBars.Bar bar = bars.get(i);
      regions.add(
          new Choropleth.Region(
              codes[i], bar.key(), bar.name(), bar.value(), bar.share(), bar.change()));
    }
    return new Choropleth(
        Samples.subject("Net sales by region", "Region"),
        Choropleth.Map.FRANCE,
        regions,
        Shades.rounded(200000, 300000, 400000, 500000, 700000),
        false,
        "€k",
        "no sales");
  }

  static Choropleth growth() {
    Choropleth map = france();
    return new Choropleth(
        map.subject(),
        map.map(),
        map.regions(),
        Shades.changes(0.02, 0.08),
        true,
        "ΔPY %",
        "no sales");
  }

  static Choropleth world(boolean europeOnly) {
    Object[][] rows = {
      {"GB", "United Kingdom", 7308392.0},
      {"NL", "Netherlands", 285446.0},
      {"DE", "Germany", 228867.0},
      {"FR", "France", 209715.0},
      {"CH", "Switzerland", 57089.0},
      {"ES", "Spain", 61577.0},
      {"BE", "Belgium", 41196.0},
      {"LU", "Luxembourg", 9800.0},
      {"US", "United States", 3580.0},
      {"AU", "Australia", 138521.0},
      {"SG", "Singapore", 21279.0},
      {"BR", "Brazil", 1143.0},
      {"JP", "Japan", 37416.0}
    };
    List<Choropleth.Region> regions = new ArrayList<>();
    for (int i = 0; i < (europeOnly ? 8 : rows.length); i++) {
      regions.add(
          new Choropleth.Region(
              (String) rows[i][0],
              (String) rows[i][0],
              (String) rows[i][1],
              (double) rows[i][2],
              (double) rows[i][2] / 8300000,
              0.05));
    }
    return new Choropleth(
        Samples.subject("Net sales by country", "Country"),
        Choropleth.Map.WORLD,
        regions,
        Shades.rounded(10000, 50000, 100000, 200000, 1000000),
        false,
        "€k",
        "no sales");
  }
}
