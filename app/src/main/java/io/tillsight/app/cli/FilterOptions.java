package io.tillsight.app.cli;

import io.tillsight.core.analysis.Labels;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.SalesEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The filter of the command line; each option may be repeated, values are keys or names. */
final class FilterOptions {
  @Option(names = "--from")
  LocalDate from;

  @Option(names = "--until")
  LocalDate until;

  @Option(names = "--store")
  List<String> stores = new ArrayList<>();

  @Option(names = "--region")
  List<String> regions = new ArrayList<>();

  @Option(names = "--country")
  List<String> countries = new ArrayList<>();

  @Option(names = "--product")
  List<String> products = new ArrayList<>();

  @Option(names = "--category")
  List<String> categories = new ArrayList<>();

  @Option(names = "--brand")
  List<String> brands = new ArrayList<>();

  @Option(names = "--customer")
  List<String> customers = new ArrayList<>();

  @Option(names = "--status")
  List<String> statuses = new ArrayList<>();

  @Option(names = "--channel")
  List<String> channels = new ArrayList<>();

  /** The filter; a value that no line has is refused, since it would silently show nothing. */
  Filter filter(SalesEngine engine, Texts texts) throws RefusedException {
    if (from != null && until != null && until.isBefore(from)) {
      throw new RefusedException(ExitCode.REFUSED, texts.get("filter.period", from, until));
    }
    Filter filter = Filter.ALL.during(new Period(from, until));
    filter = add(filter, Dimension.STORE, stores, engine, texts);
    filter = add(filter, Dimension.REGION, regions, engine, texts);
    filter = add(filter, Dimension.COUNTRY, countries, engine, texts);
    filter = add(filter, Dimension.PRODUCT, products, engine, texts);
    filter = add(filter, Dimension.CATEGORY, categories, engine, texts);
    filter = add(filter, Dimension.BRAND, brands, engine, texts);
    filter = add(filter, Dimension.CUSTOMER, customers, engine, texts);
    filter = add(filter, Dimension.STATUS, statuses, engine, texts);
    return add(filter, Dimension.CHANNEL, channels, engine, texts);
  }

  private static Filter add(
      Filter filter, Dimension dimension, List<String> values, SalesEngine engine, Texts texts)
      throws RefusedException {
    if (values.isEmpty()) {
      return filter;
    }
    Set<String> keys = new LinkedHashSet<>();
    List<String> existing =
        engine.rows(Query.by(dimension, Filter.ALL, Measure.ALL_LINES)).list().stream()
            .map(row -> row.keys().get(0))
            .toList();
    for (String value : values) {
      List<String> found =
          existing.stream()
              .filter(
                  key ->
                      key.equalsIgnoreCase(value)
                          || Labels.of(engine.catalogue(), dimension, key).equalsIgnoreCase(value))
              .toList();
      if (found.isEmpty()) {
        throw new RefusedException(
            ExitCode.REFUSED,
            texts.get(
                "filter.unknown", dimension.name().toLowerCase(java.util.Locale.ROOT), value));
      }
      keys.addAll(found);
    }
    return filter.only(dimension, keys);
  }
}
