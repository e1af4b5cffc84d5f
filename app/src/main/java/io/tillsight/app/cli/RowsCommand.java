package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.Labels;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.SaleLine;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tillsight rows}: the sale lines behind a filter. */
@Command(name = "rows", mixinStandardHelpOptions = true)
final class RowsCommand implements Callable<Integer> {
  private static final int PAGE = 10_000;

  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--limit")
  private int limit = Integer.MAX_VALUE;

  RowsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          try (Workspace open = context.open(workspace.workspace)) {
            output.write(context, document(open.engine()));
          }
          return ExitCode.DONE;
        });
  }

  private Document document(SalesEngine engine) throws RefusedException {
    Document document =
        new Document(
            List.of(
                "date",
                "time",
                "order",
                "line",
                "product",
                "store",
                "customer",
                "quantity",
                "unitPrice",
                "discount",
                "amount",
                "cost",
                "status",
                "statusText",
                "channel",
                "paymentMethod"));
    var wanted = filter.filter(engine, context.texts());
    long offset = 0;
    while (offset < limit) {
      List<SaleLine> page = engine.lines(wanted, offset, (int) Math.min(PAGE, limit - offset));
      page.forEach(line -> add(document, engine, line));
      offset += page.size();
      if (page.size() < PAGE) {
        break;
      }
    }
    return document;
  }

  private static void add(Document document, SalesEngine engine, SaleLine line) {
    document.row(
        line.date().toString(),
        line.time() == null ? null : line.time().toString(),
        line.orderGiven() ? line.order() : null,
        line.ordinal(),
        Labels.of(engine.catalogue(), Dimension.PRODUCT, line.product()),
        Labels.of(engine.catalogue(), Dimension.STORE, line.store()),
        Labels.of(engine.catalogue(), Dimension.CUSTOMER, line.customer()),
        Decimals.units(line.quantity()),
        Decimals.money(line.unitPrice()),
        Decimals.money(line.discount()),
        Decimals.money(line.amount()),
        Decimals.money(line.cost()),
        line.status().name().toLowerCase(Locale.ROOT),
        line.statusText(),
        line.channel(),
        line.paymentMethod());
  }
}
