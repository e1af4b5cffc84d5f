package io.tillsight.app.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.PastForecast;
import io.tillsight.core.model.Money;
import io.tillsight.core.series.Forecast;
import io.tillsight.core.series.Outcome;
import io.tillsight.persistence.ForecastRun;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Forecasts to and from their stored form. The details of a run are a JSON object with {@code
 * filter} and the 80 % limits of the sum, {@code low} and {@code high}.
 */
final class StoredForecasts {
  private static final int CONFIDENCE = 80;
  private static final String FILTER = "filter";
  private static final String LOW = "low";
  private static final String HIGH = "high";

  private StoredForecasts() {}

  /** Empty for a refused forecast. */
  static Optional<ForecastRun> run(
      long version, String scope, String filter, ForecastAnalysis.Result forecast) {
    return forecast.made().map(made -> run(version, scope, filter, forecast, made));
  }

  private static ForecastRun run(
      long version,
      String scope,
      String filter,
      ForecastAnalysis.Result forecast,
      Outcome.Made made) {
    List<ForecastRun.Point> points = new ArrayList<>();
    LocalDate day = forecast.lastDay();
    for (Forecast.Step step : made.forecast().steps()) {
      day = day.plusDays(1);
      points.add(
          new ForecastRun.Point(
              day, money(step.mean()), money(step.lower80()), money(step.upper80())));
    }
    return new ForecastRun(
        0,
        Instant.now(),
        version,
        scope,
        made.forecast().model(),
        forecast.firstDay(),
        forecast.lastDay(),
        CONFIDENCE,
        details(filter, made.forecast().sum()),
        points);
  }

  private static String details(String filter, Forecast.Step sum) {
    ObjectNode details = new ObjectMapper().createObjectNode();
    details.put(FILTER, filter);
    details.put(LOW, money(sum.lower80()).decimal());
    details.put(HIGH, money(sum.upper80()).decimal());
    return details.toString();
  }

  /** Those of this filter; runs without readable details are of no known filter. */
  static List<PastForecast> of(List<ForecastRun> runs, String filter) {
    List<PastForecast> found = new ArrayList<>();
    for (ForecastRun run : runs) {
      JsonNode details = details(run);
      if (details.path(FILTER).isTextual() && details.path(FILTER).asText().equals(filter)) {
        found.add(
            new PastForecast(
                run.historyUntil(),
                run.points().stream()
                    .map(p -> new PastForecast.Day(p.day(), p.expected(), p.low(), p.high()))
                    .toList(),
                limit(details.path(LOW)),
                limit(details.path(HIGH))));
      }
    }
    return found;
  }

  private static JsonNode details(ForecastRun run) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      return run.details().isEmpty() ? mapper.createObjectNode() : mapper.readTree(run.details());
    } catch (JsonProcessingException foreign) {
      return mapper.createObjectNode();
    }
  }

  private static Money limit(JsonNode value) {
    return value.isNumber() ? Money.of(value.decimalValue()) : null;
  }

  private static Money money(double value) {
    return Money.of(BigDecimal.valueOf(value));
  }
}
