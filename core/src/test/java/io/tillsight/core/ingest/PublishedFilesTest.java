package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.SharedData;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real files, without a question, to the cent. Expected values: ../shared/data/expected.json, the
 * README of each folder, and reference/README.md (orders, returns).
 */
class PublishedFilesTest {
  private final ImportBench bench =
      new ImportBench(
          (path, answers) -> new TableReader().withAnswers(answers).read(path, Progress.NONE));

  private static Path data(String path) {
    return SharedData.require("data/" + path);
  }

  /** Imports twice; the second time must add nothing. */
  private Receipt take(Path... files) {
    Receipt first = bench.take(files);
    Balance again = bench.take(files).balance();
    assertThat(again.fresh()).isEqualTo(Tally.ZERO);
    assertThat(again.updated()).isEqualTo(Tally.ZERO);
    assertThat(again.read()).isEqualTo(first.balance().read());
    return first;
  }

  private Catalogue catalogue() {
    return bench.store.catalogue();
  }

  private BigDecimal netOf(SaleStatus status) {
    return bench.store.lines().stream()
        .filter(line -> line.status() == status)
        .map(line -> line.amount().decimal())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void assertMoney(Map<String, BigDecimal> sums, String... expected) {
    for (String pair : expected) {
      int cut = pair.indexOf('=');
      assertThat(sums.get(pair.substring(0, cut)))
          .as(pair)
          .isEqualByComparingTo(pair.substring(cut + 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "simplon_fr/solena8/donnees_brief_data_engineer_magasins.csv,"
        + "simplon_fr/solena8/données_brief_data_engineer_ventes.csv,"
        + "simplon_fr/solena8/données_brief_data_engineer_produits.csv",
    "simplon_fr/solena8/données_brief_data_engineer_produits.csv,"
        + "simplon_fr/solena8/donnees_brief_data_engineer_magasins.csv,"
        + "simplon_fr/solena8/données_brief_data_engineer_ventes.csv",
    "simplon_fr/mohamedi_semicolon/ventes.csv,"
        + "simplon_fr/mohamedi_semicolon/produits.csv,"
        + "simplon_fr/mohamedi_semicolon/magasins.csv",
  })
  void threeFrenchFilesInAnyOrder(String a, String b, String c) {
    Receipt receipt = take(data(a), data(b), data(c));
    assertThat(receipt.notes()).isEmpty();
    assertThat(bench.net()).isEqualByComparingTo("5268.78");
    assertThat(bench.units()).isEqualByComparingTo("122");
    assertThat(bench.store.lines()).hasSize(30);
    assertMoney(
        bench.netBy(line -> catalogue().products().get(line.product()).name()),
        "Produit A=1199.76",
        "Produit B=539.73",
        "Produit C=449.85",
        "Produit D=1679.79",
        "Produit E=1399.65");
    assertMoney(
        bench.netBy(line -> catalogue().stores().get(line.store()).place().city()),
        "Lyon=1059.79",
        "Marseille=1009.73",
        "Bordeaux=829.81",
        "Paris=799.80",
        "Nantes=739.83",
        "Strasbourg=579.89",
        "Lille=249.93");
    assertThat(catalogue().stores().get("3").place())
        .isEqualTo(new Place("Lyon", "Auvergne-Rhône-Alpes", "France"));
    assertThat(catalogue().stores().get("2").employees().decimal()).isEqualByComparingTo("5");
  }

  @Test
  void bothDressesOfTheFrenchFilesAreTheSameSales() {
    threeFrenchFilesInAnyOrder(
        "simplon_fr/solena8/donnees_brief_data_engineer_magasins.csv",
        "simplon_fr/solena8/données_brief_data_engineer_ventes.csv",
        "simplon_fr/solena8/données_brief_data_engineer_produits.csv");
    String folder = "simplon_fr/mohamedi_semicolon/";
    Balance balance =
        bench
            .take(
                data(folder + "magasins.csv"),
                data(folder + "ventes.csv"),
                data(folder + "produits.csv"))
            .balance();
    assertThat(balance.duplicate()).isEqualTo(new Tally(30, Money.of("5268.78")));
  }

  @ParameterizedTest
  @CsvSource({
    "sales_data_sample/sales_data_sample.csv",
    "derived_encodings/sales_data_sample_cp1252_true.csv",
    "derived_encodings/sales_data_sample_cr_only.csv",
  })
  void theWholesaleSample(String file) {
    Receipt receipt = take(data(file));
    assertThat(receipt.balance().read()).isEqualTo(new Tally(2823, Money.of("10032628.85")));
    assertThat(receipt.notes())
        .extracting(note -> note.code() + " " + note.count())
        .containsExactly("AMOUNT_DIFFERS 1304");
    assertThat(bench.net()).isEqualByComparingTo("9838141.37");
    assertThat(netOf(SaleStatus.CANCELLED)).isEqualByComparingTo("194487.48");
    assertThat(netOf(SaleStatus.PENDING)).isEqualByComparingTo("395922.01");
    assertThat(bench.units()).isEqualByComparingTo("97029");
    assertThat(bench.orders()).isEqualTo(303);
    assertThat(catalogue().customers()).hasSize(92);
    assertThat(catalogue().products()).hasSize(109);
    Map<String, BigDecimal> countries = bench.netBy(line -> line.place().country());
    assertThat(countries).hasSize(19);
    assertMoney(countries, "USA=3582625.17", "France=1110916.52", "Ireland=57756.43");
    assertMoney(
        bench.netBy(line -> catalogue().products().get(line.product()).category()),
        "Classic Cars=3860372.85",
        "Trains=221161.05");
    assertMoney(bench.netBy(SaleLine::customer), "AV Stores, Co.=157807.81");
  }

  @ParameterizedTest
  @CsvSource({"supermarket_sales.csv", "Supermarket_sales_variant_headers.csv"})
  void theSupermarket(String file) {
    take(data("supermarket_sales/" + file));
    assertThat(bench.net()).isEqualByComparingTo("322966.749");
    assertThat(bench.units()).isEqualByComparingTo("5510");
    assertThat(bench.orders()).isEqualTo(1000);
    assertMoney(bench.netBy(SaleLine::store), "A=106200.3705", "B=106197.6720", "C=110568.7065");
    assertThat(bench.store.lines()).allMatch(line -> line.cost() == null && line.time() != null);
  }

  @Test
  void onlineRetail() {
    Receipt receipt = take(data("online_retail_uci/online_retail_subset_28491.csv"));
    assertThat(receipt.balance().read()).isEqualTo(new Tally(28_492, Money.of("476984.57")));
    assertThat(bench.net()).isEqualByComparingTo("476984.57");
    assertThat(netOf(SaleStatus.COMPLETED)).isEqualByComparingTo("540361.13");
    assertThat(netOf(SaleStatus.RETURNED)).isEqualByComparingTo("-63376.56");
    assertThat(bench.orders()).isEqualTo(1052);
    assertThat(catalogue().customers()).hasSize(713);
    assertThat(catalogue().products()).hasSize(2605);
    Map<String, BigDecimal> countries = bench.netBy(line -> line.place().country());
    assertThat(countries).hasSize(18);
    assertMoney(countries, "United Kingdom=434106.45", "EIRE=6431.33");
  }

  @Test
  void theCoffeeShops() {
    Receipt receipt = take(data("coffee/coffee_shop_sales_20000.csv"));
    assertThat(receipt.notes())
        .extracting(note -> note.code() + " " + note.count())
        .containsExactly("AMOUNT_DIFFERS 2369");
    assertThat(bench.net()).isEqualByComparingTo("137009.27");
    assertThat(bench.units()).isEqualByComparingTo("34253");
    assertThat(catalogue().stores()).hasSize(45);
    assertThat(catalogue().products()).hasSize(43);
    assertMoney(
        bench.netBy(line -> catalogue().products().get(line.product()).category()),
        "Coffee=58037.99",
        "Smoothie=9491.18");
    assertMoney(
        bench.netBy(line -> catalogue().stores().get(line.store()).place().country()),
        "USA=47694.86",
        "AUS=33263.25",
        "CAN=30278.20",
        "UK=25772.96");
  }

  @Test
  void theGermanSales() {
    Receipt receipt = take(data("european/verkaufsdaten_de.csv"));
    assertThat(receipt.notes()).isEmpty();
    assertThat(bench.net()).isEqualByComparingTo("2427906.76");
    assertThat(bench.units()).isEqualByComparingTo("10008");
    assertMoney(bench.netBy(SaleLine::store), "105=508641.00", "103=450499.45");
    assertThat(catalogue().products()).hasSize(20);
  }

  @Test
  void theBrazilianFinancials() {
    Receipt receipt = take(data("european/Financials_ptbr_semicolon.csv"));
    assertThat(receipt.notes()).isEmpty();
    assertThat(bench.net()).isEqualByComparingTo("118726350.29");
    assertThat(bench.units()).isEqualByComparingTo("1125806");
    assertThat(sum(SaleLine::discount)).isEqualByComparingTo("9205248.27");
    assertThat(sum(SaleLine::cost)).isEqualByComparingTo("101832648.00");
    assertMoney(
        bench.netBy(line -> line.place().country()),
        "United States of America=25029830.18",
        "France=24354172.29");
  }

  private BigDecimal sum(Function<SaleLine, Money> value) {
    return bench.store.lines().stream()
        .map(value)
        .filter(Objects::nonNull)
        .map(Money::decimal)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void theDirtyCafe() {
    Balance balance = take(data("dirty/dirty_cafe_sales.csv")).balance();
    assertThat(balance.read()).isEqualTo(new Tally(10_000, Money.of("88952.00")));
    assertThat(balance.fresh()).isEqualTo(new Tally(9_501, Money.of("84786.50")));
    assertThat(balance.rejected()).isEqualTo(new Tally(499, Money.of("4165.50")));
    assertThat(balance.unreadableAmounts()).isEqualTo(40);
    assertThat(bench.store.rejections(1)).hasSize(499);
    assertThat(bench.netBy(SaleLine::channel)).containsOnlyKeys("", "In-store", "Takeaway");
  }

  @Test
  void theFrenchExportWithEveryDress() {
    String file = "derived_encodings/simplon_flat_fr_sepline_bom_nnbsp_euro_x10.csv";
    Receipt receipt = take(data(file));
    assertThat(receipt.currency()).isEqualTo("EUR");
    assertThat(bench.net()).isEqualByComparingTo("52687.80");
    assertThat(bench.units()).isEqualByComparingTo("1220");
    assertThat(catalogue().stores().get("Lyon").place().region()).isEqualTo("Auvergne-Rhône-Alpes");
  }

  @Test
  void theFrenchReportWithTitlesAndATotal() {
    take(data("derived_encodings/simplon_report_title_lines_total_row_cp1252.csv"));
    assertThat(bench.net()).isEqualByComparingTo("5268.78");
    assertThat(bench.units()).isEqualByComparingTo("122");
    assertThat(bench.store.lines()).hasSize(30);
  }

  /** ../shared/cases/expected.json: the order totals are 63.80, two orders; one was refunded. */
  @Test
  void shopifyOrders() {
    Receipt receipt = take(SharedData.require("cases/files/c58_shopify_orders.csv"));
    assertThat(receipt.balance().fresh()).isEqualTo(new Tally(3, Money.of("63.80")));
    assertThat(bench.net()).isEqualByComparingTo("53.80");
    assertThat(bench.orders()).isEqualTo(2);
    assertThat(bench.store.lines()).extracting(SaleLine::customer).doesNotContain("");
    assertMoney(bench.netBy(SaleLine::order), "#1001=53.80", "#1002=0");
  }

  @ParameterizedTest
  @CsvSource({
    "dirty/git_lfs_pointer.csv, IS_LFS_POINTER",
    "dirty/pivot_report_not_a_table.csv, NOT_A_TABLE",
  })
  void refusesWhatIsNoTable(String file, String code) {
    ImportPlan plan = bench.plan(data(file));
    assertThat(plan.refusals()).extracting(Refusal::code).containsExactly(code);
  }
}
