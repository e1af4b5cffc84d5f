package io.tillsight.app.ui.filter;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Selection;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A filter as one line of text, to be kept: {@code
 * compare=PREVIOUS_PERIOD&preset=YEAR&only.STORE=S1,S2&except.STATUS=RETURNED}; keys are
 * percent-encoded.
 */
public final class FilterText {
  private FilterText() {}

  /** The text of a state. */
  public static String write(FilterState state) {
    List<String> parts = new ArrayList<>();
    parts.add("compare=" + state.compareWith());
    if (state.preset() != null) {
      parts.add("preset=" + state.preset());
    } else {
      Period period = state.filter().period();
      parts.add("from=" + (period.from() == null ? "" : period.from()));
      parts.add("until=" + (period.until() == null ? "" : period.until()));
    }
    state.filter().selections().forEach((dimension, keys) -> parts.add(write(dimension, keys)));
    return String.join("&", parts);
  }

  /** The selections of a filter alone, empty for none: what is counted, whenever. */
  public static String selections(Filter filter) {
    return filter.selections().entrySet().stream()
        .map(entry -> write(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** The state of a text; empty when the text was not written by this version. */
  public static Optional<FilterState> read(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }

  private static String write(Dimension dimension, Selection selection) {
    String keys =
        selection.keys().stream()
            .map(key -> URLEncoder.encode(key, StandardCharsets.UTF_8))
            .collect(Collectors.joining(","));
    return (selection.excluded() ? "except." : "only.") + dimension + "=" + keys;
  }

  private static FilterState parse(String text) {
    CompareWith compareWith = null;
    PeriodPreset preset = null;
    LocalDate from = null;
    LocalDate until = null;
    Map<Dimension, Selection> selections = new EnumMap<>(Dimension.class);
    for (String part : text.split("&")) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("Not a filter: " + text);
      }
      String name = part.substring(0, equals);
      String value = part.substring(equals + 1);
      switch (name) {
        case "compare" -> compareWith = CompareWith.valueOf(value);
        case "preset" -> preset = PeriodPreset.valueOf(value);
        case "from" -> from = value.isEmpty() ? null : LocalDate.parse(value);
        case "until" -> until = value.isEmpty() ? null : LocalDate.parse(value);
        default -> select(selections, name, value);
      }
    }
    if (compareWith == null) {
      throw new IllegalArgumentException("Not a filter: " + text);
    }
    return new FilterState(new Filter(new Period(from, until), selections), preset, compareWith);
  }

  private static void select(Map<Dimension, Selection> selections, String name, String value) {
    boolean excluded = name.startsWith("except.");
    if (!excluded && !name.startsWith("only.")) {
      throw new IllegalArgumentException("Not a part of a filter: " + name);
    }
    Dimension dimension = Dimension.valueOf(name.substring(name.indexOf('.') + 1));
    TreeSet<String> keys =
        Arrays.stream(value.split(",", -1))
            .map(key -> URLDecoder.decode(key, StandardCharsets.UTF_8))
            .collect(Collectors.toCollection(TreeSet::new));
    selections.put(dimension, new Selection(keys, excluded));
  }
}
