package io.tillsight.app.report.content;

import io.tillsight.app.figures.Sentences;
import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.cube.Period;
import java.util.ArrayList;
import java.util.List;

/** The head of a report. */
final class Heading {
  private Heading() {}

  static Report.Head of(Request request, KpiAnalysis.Result figures) {
    String title =
        figures.covered() == null
            ? request.text("report.title.empty")
            : request.text(
                "report.title", request.scope().formats().date(figures.covered().until()));
    return new Report.Head(
        title,
        request.workspace(),
        request.sample(),
        scope(request, figures),
        definition(request, figures),
        request.printed(),
        request.version(),
        request.scope().words().locale(),
        request.scope().formats().moneyPlaces(),
        texts(request));
  }

  private static Report.HeadTexts texts(Request request) {
    return new Report.HeadTexts(
        request.text("shell.sample"),
        request.text("report.printed", request.scope().formats().dateTime(request.printed())),
        request.text("report.page"),
        request.text("report.continued"),
        request.text("report.about"));
  }

  private static String scope(Request request, KpiAnalysis.Result figures) {
    Sentences sentences = new Sentences(request.scope());
    Period covered = figures.covered();
    List<String> parts = new ArrayList<>();
    parts.add(
        covered == null
            ? request.scope().formats().period(request.scope().filter().period())
            : request.scope().formats().period(covered));
    parts.add(sentences.filter());
    parts.add(sentences.comparison(figures.comparison()));
    if (!request.currency().isEmpty()) {
      parts.add(request.currency());
    }
    return String.join(" · ", parts);
  }

  private static String definition(Request request, KpiAnalysis.Result figures) {
    return request.text(
        "report.definition",
        request.scope().formats().moneyExact(figures.figures().pendingSales()),
        request.scope().formats().count(figures.figures().lines()));
  }
}
