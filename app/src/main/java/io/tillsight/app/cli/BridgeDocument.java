package io.tillsight.app.cli;

import io.tillsight.core.analysis.ChangeBridge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What changed; no rows when there is nothing to compare with. */
final class BridgeDocument implements AnalysisDocument {
  @Override
  public Document run(Request request) {
    Optional<ChangeBridge.Result> result =
        ChangeBridge.of(request.engine())
            .withFilter(request.filter())
            .withComparison(request.against())
            .run();
    Document document = new Document(List.of("effect", "amount"));
    result.ifPresent(
        bridge -> {
          bridge
              .steps()
              .forEach(
                  step ->
                      document.row(
                          step.effect().name().toLowerCase(Locale.ROOT),
                          Decimals.money(step.amount())));
          document.put("change", Decimals.money(bridge.change()));
          document.put("from", bridge.comparison().current().from().toString());
          document.put("to", bridge.comparison().current().until().toString());
          document.put("baseFrom", bridge.comparison().base().from().toString());
          document.put("baseTo", bridge.comparison().base().until().toString());
        });
    return document;
  }
}
