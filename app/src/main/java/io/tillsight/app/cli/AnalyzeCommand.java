package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.cube.Dimension;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tillsight analyze NAME}. */
@Command(name = "analyze", mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
  private static final int TOP_PRODUCTS = 5;
  private static final Map<String, AnalysisDocument> ANALYSES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("kpi", new KpiDocument()),
              Map.entry("status", new StatusDocument()),
              Map.entry("trend", new TrendDocument()),
              Map.entry("region", new RankingDocument(Dimension.REGION)),
              Map.entry("country", new RankingDocument(Dimension.COUNTRY)),
              Map.entry("city", new RankingDocument(Dimension.CITY)),
              Map.entry("store", new RankingDocument(Dimension.STORE)),
              Map.entry("product", new RankingDocument(Dimension.PRODUCT)),
              Map.entry("category", new RankingDocument(Dimension.CATEGORY)),
              Map.entry("brand", new RankingDocument(Dimension.BRAND)),
              Map.entry("customer", new RankingDocument(Dimension.CUSTOMER)),
              Map.entry("channel", new RankingDocument(Dimension.CHANNEL)),
              Map.entry("payment", new RankingDocument(Dimension.PAYMENT_METHOD)),
              Map.entry("hour", new RankingDocument(Dimension.HOUR)),
              Map.entry(
                  "product-store",
                  new CrossDocument(Dimension.PRODUCT, Dimension.STORE, Integer.MAX_VALUE)),
              Map.entry(
                  "product-month",
                  new CrossDocument(Dimension.PRODUCT, Dimension.MONTH, TOP_PRODUCTS)),
              Map.entry("abc", new AbcDocument()),
              Map.entry("employee", new EmployeeDocument()),
              Map.entry("bridge", new BridgeDocument()),
              Map.entry("stock", new StockDocument()),
              Map.entry("vendor-returns", new VendorReturnsDocument()),
              Map.entry("seasonality", new SeasonalityDocument())));

  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
  private String name;

  @Option(names = "--by", converter = GranularityConverter.class)
  private Granularity granularity = Granularity.MONTH;

  @Option(names = "--compare", converter = AgainstConverter.class)
  private Against against = Against.LAST_YEAR;

  @Option(names = "--limit")
  private int limit = Integer.MAX_VALUE;

  AnalyzeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          AnalysisDocument analysis = ANALYSES.get(name.toLowerCase(Locale.ROOT));
          if (analysis == null) {
            throw new RefusedException(
                ExitCode.REFUSED,
                context.texts().get("analyze.unknown", name, String.join(", ", ANALYSES.keySet())));
          }
          try (Workspace open = context.open(workspace.workspace)) {
            output.write(context, analysis.run(request(open)));
          }
          return ExitCode.DONE;
        });
  }

  private AnalysisDocument.Request request(Workspace open) throws RefusedException {
    return new AnalysisDocument.Request(
        open.engine(),
        filter.filter(open.engine(), context.texts()),
        granularity,
        against,
        Math.max(1, limit),
        open.currency().orElse(null),
        open::vendorReturns,
        ShareProgress.work(context, output.quiet));
  }
}
