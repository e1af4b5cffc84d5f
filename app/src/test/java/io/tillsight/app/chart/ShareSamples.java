package io.tillsight.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Charts of parts, differences and relations. */
final class ShareSamples {
  static final String[] PRODUCTS = {
    "Faience plate Cassis 27 cm",
    "Cast-iron casserole 24 cm",
    "Washed-linen duvet cover",
    "Rattan pendant Ø 40",
    "Amber glass vase",
    "Stoneware bowl Brume",
    "Oak stool",
    "Santoku knife 18 cm"
  };
  private static final double[] SALES = {
    356614.5, 311128.72, 286595.17, 219462.13, 191935.63, 157057.58, 155756.88, 124764.03
  };

  private ShareSamples() {}

  static StackedBars stacked(boolean asShares) {
    double[] share = {0.15, 0.087, 0.061, 0.112};
    List<StackedBars.Part> parts =
        List.of(
            new StackedBars.Part("1", "Paris Marais", false),
            new StackedBars.Part("2", "Lyon", false),
            new StackedBars.Part("3", "Bordeaux", false),
            new StackedBars.Part("4", "Nantes", false),
            new StackedBars.Part("", "8 others and no store", true));
    List<StackedBars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < PRODUCTS.length; i++) {
      List<Double> values = new ArrayList<>();
      double rest = SALES[i];
      for (int part = 0; part < share.length; part++) {
        double value = SALES[i] * share[part] * (1 + 0.2 * Math.sin(i * 3 + part));
        values.add(value);
        rest -= value;
      }
      values.add(rest);
      bars.add(new StackedBars.Bar("p" + i, PRODUCTS[i], values));
    }
    return new StackedBars(
        Samples.subject("Top 8 products by store", "Product"), parts, bars, asShares);
  }

  static Pareto pareto() {
    List<Double> values = new ArrayList<>();
    double total = 0;
    for (int i = 0; i < 48; i++) {
      double value = i < SALES.length ? SALES[i] : 124000 * Math.pow(0.94, i - 7);
      values.add(value);
      total += value;
    }
    List<Pareto.Item> items = new ArrayList<>();
    int[] counts = new int[3];
    double sum = 0;
    for (int i = 0; i < 48; i++) {
      counts[sum / total < 0.8 ? 0 : sum / total < 0.95 ? 1 : 2]++;
      sum += values.get(i);
      String name = i < PRODUCTS.length ? PRODUCTS[i] : "Product " + (i + 1);
      items.add(new Pareto.Item("p" + i, name, values.get(i), sum / total));
    }
    List<Pareto.ItemClass> classes =
        List.of(
            new Pareto.ItemClass("A", counts[0], "A: " + counts[0] + " products (80%)"),
            new Pareto.ItemClass("B", counts[1], "B: " + counts[1] + " products (15%)"),
            new Pareto.ItemClass("C", counts[2], "C: " + counts[2] + " products (5%)"));
    return new Pareto(
        Samples.subject("Pareto of products", "Product"),
        items,
        classes,
        List.of(0.8, 0.95),
        counts[0] + " of 48 products make 80%");
  }

  static Bridge bridge() {
    List<Bridge.Step> steps =
        List.of(
            new Bridge.Step("volume", "Volume", 121880),
            new Bridge.Step("new", "New products", 74050),
            new Bridge.Step("price", "Price", 61240),
            new Bridge.Step("lost", "Lost products", -46930),
            new Bridge.Step("mix", "Mix", -18310),
            new Bridge.Step("returns", "Returns", -14093.54));
    return new Bridge(
        Samples.subject("What changed since last year", "Effect"),
        "2025, same dates",
        3561034.68,
        steps,
        "2026 to 20 Nov",
        3738871.14);
  }

  static Bridge fall() {
    List<Bridge.Step> steps =
        List.of(
            new Bridge.Step("volume", "Volume", -221880),
            new Bridge.Step("price", "Price", 61240),
            new Bridge.Step("mix", "Mix", -18310));
    return new Bridge(
        Samples.subject("A year that fell", "Effect"),
        "2025",
        3561034.68,
        steps,
        "2026",
        3382084.68);
  }

  static IndexBars weekdays() {
    String[] names = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    double[] index = {80, 87, 104, 96, 118, 185, 31};
    List<IndexBars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      double reach = 2 + index[i] * 0.06;
      bars.add(
          new IndexBars.Bar(
              "" + i, names[i], index[i], new Interval(index[i] - reach, index[i] + reach)));
    }
    Words words = new Words("Weekday", "Index", "", "", "", "", "");
    return new IndexBars(
        new Subject("Weekday pattern", words, new EnglishLabels(1), true),
        bars,
        100,
        "average day = 100",
        "95%",
        "Very sure for Fri, Sat, Sun: 52 weeks, 95% bars apart");
  }

  /** The line and band are those of the design: 34,069 + 43,466 × employees. */
  static Scatter employees() {
    List<Scatter.Point> points = new ArrayList<>();
    for (Object[] store : Samples.STORES) {
      points.add(
          new Scatter.Point(
              (String) store[0], (String) store[0], (double) store[3], (double) store[1]));
    }
    List<Scatter.BandPlace> band = new ArrayList<>();
    for (int i = 0; i <= 40; i++) {
      double x = 2.6 + (9.9 - 2.6) * i / 40;
      double middle = 34069.31 + 43466.35 * x;
      double reach =
          2.228138851986274
              * 63389.20058615876
              * Math.sqrt(1 / 12.0 + (x - 6.375) * (x - 6.375) / 39.5625);
      band.add(new Scatter.BandPlace(x, middle, new Interval(middle - reach, middle + reach)));
    }
    return new Scatter(
        Samples.subject("Employees and net sales by store", "Store"),
        new EnglishLabels(1),
        "Employees, full-time equivalents",
        points,
        Optional.of(new Scatter.Line(2.6, 9.9, band, "95% band")));
  }

  static Scatter crowd() {
    List<Scatter.Point> points = new ArrayList<>();
    java.util.Random random = new java.util.Random(3);
    for (int i = 0; i < 1500; i++) {
      double x = Math.abs(random.nextGaussian()) * 30;
      points.add(
          new Scatter.Point(
              "c" + i, "Customer " + i, x, Math.max(0, 4000 * x + random.nextGaussian() * 30000)));
    }
    return new Scatter(
        Samples.subject("Customers", "Customer"),
        new EnglishLabels(1),
        "Orders",
        points,
        Optional.empty());
  }
}
