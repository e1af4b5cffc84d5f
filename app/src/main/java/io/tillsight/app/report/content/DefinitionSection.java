package io.tillsight.app.report.content;

import java.util.ArrayList;
import java.util.List;

/** What the words mean; the same as in the glossary. */
final class DefinitionSection {
  private static final List<String> TERMS =
      List.of(
          "netSales",
          "gross",
          "orders",
          "average",
          "units",
          "margin",
          "partial",
          "change",
          "places",
          "abc",
          "association",
          "forecast",
          "wape",
          "rounding");

  private DefinitionSection() {}

  static Section of(Request request) {
    List<Block.Term> terms = new ArrayList<>();
    for (String term : TERMS) {
      terms.add(
          new Block.Term(
              request.text("report.term." + term), request.text("report.term." + term + ".is")));
    }
    return Section.of(request.text("report.definitions"), List.of(new Block.Terms(terms)));
  }
}
