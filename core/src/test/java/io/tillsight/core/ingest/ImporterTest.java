package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected values by hand; rules from product.md section 1 and the model's documentation. */
class ImporterTest {
  private final ImportBench bench = new ImportBench(PlainTable::open);
  @TempDir private Path folder;
  private SalesFolder files;

  @BeforeEach
  void setUp() {
    files = new SalesFolder(folder);
  }

  private List<SaleLine> lines() {
    return bench.store.lines().stream().sorted(Comparator.comparing(SaleLine::order)).toList();
  }

  private SaleLine only() {
    assertThat(bench.store.lines()).hasSize(1);
    return bench.store.lines().get(0);
  }

  @Test
  void prefersTheStatedAmountAndCountsWhereItDiffers() {
    Receipt receipt =
        bench.take(
            files.file(
                "s.csv",
                "order,date,quantity,unit price,amount",
                "1,2026-01-01,2,5.00,10.00",
                "2,2026-01-01,2,5.00,11.00"));
    assertThat(bench.net()).isEqualByComparingTo("21");
    assertThat(receipt.notes()).containsExactly(new Note("s.csv", "AMOUNT_DIFFERS", 1, Map.of()));
  }

  @Test
  void fallsBackToQuantityTimesPriceThenToTheListPrice() {
    bench.take(
        files.file("products.csv", "reference,name,list price", "A,Tea,4.00", "B,Jam,3.00"),
        files.file(
            "sales.csv",
            "order,date,product,quantity,unit price,amount",
            "1,2026-01-01,A,2,5.00,9.00",
            "2,2026-01-01,A,2,5.00,",
            "3,2026-01-01,A,2,,",
            "4,2026-01-01,Jam,2,,"));
    assertThat(lines())
        .extracting(SaleLine::amount)
        .containsExactly(Money.of("9"), Money.of("10"), Money.of("8"), Money.of("6"));
    assertThat(lines().get(3).product()).isEqualTo("B");
  }

  @Test
  void findsTheListPriceInTheStoresCatalogue() {
    bench.take(files.file("products.csv", "reference,name,list price", "A,Tea,4.00"));
    bench.take(files.file("sales.csv", "date,product,quantity", "2026-01-01,A,3"));
    assertThat(bench.net()).isEqualByComparingTo("12");
  }

  @Test
  void keepsWhatWasSoldWhenTheListPriceChanges() {
    Path sales = files.file("sales.csv", "date,product,quantity", "2026-01-01,A,3");
    bench.take(files.file("p1.csv", "reference,name,list price", "A,Tea,4.00"), sales);
    Receipt later =
        bench.take(files.file("p2.csv", "reference,name,list price", "A,Tea,5.00"), sales);
    assertThat(later.balance().duplicate().rows()).isEqualTo(1);
    assertThat(bench.net()).isEqualByComparingTo("12");
    assertThat(bench.store.catalogue().products().get("A").listPrice()).isEqualTo(Money.of("5"));
  }

  @Test
  void rejectsARowWhoseProductHasNoPrice() {
    Receipt receipt =
        bench.take(
            files.file("products.csv", "reference,name,list price", "A,Tea,4.00"),
            files.file("sales.csv", "date,product,quantity", "2026-01-01,A,3", "2026-01-02,Z,1"));
    assertThat(receipt.balance().rejected()).isEqualTo(new Tally(1, Money.ZERO));
    assertThat(receipt.balance().unreadableAmounts()).isEqualTo(1);
    Rejection rejection = bench.store.rejections(receipt.importId()).get(0);
    assertThat(rejection.line()).isEqualTo(3);
    assertThat(rejection.code()).isEqualTo("NO_PRICE");
    assertThat(rejection.value()).isEqualTo("Z");
    assertThat(rejection.row()).isEqualTo("2026-01-02,Z,1");
  }

  @Test
  void countsTheMoneyOfRejectedRows() {
    Receipt receipt =
        bench.take(files.file("s.csv", "date,amount", "2026-01-01,10", ",7", "2026-01-02,"));
    Balance balance = receipt.balance();
    assertThat(balance.read()).isEqualTo(new Tally(3, Money.of("17")));
    assertThat(balance.fresh()).isEqualTo(new Tally(1, Money.of("10")));
    assertThat(balance.rejected()).isEqualTo(new Tally(2, Money.of("7")));
    assertThat(balance.unreadableAmounts()).isEqualTo(1);
  }

  @Test
  void refusesAmountsBeyondTheRange() {
    Receipt receipt =
        bench.take(
            files.file(
                "s.csv",
                "date,amount",
                "2026-01-01,900000000000000",
                "2026-01-02,900000000000001"));
    assertThat(receipt.balance().fresh().amount()).isEqualTo(Money.of("900000000000000"));
    Rejection rejection = bench.store.rejections(1).get(0);
    assertThat(rejection.code()).isEqualTo("OUT_OF_RANGE");
    assertThat(rejection.value()).isEqualTo("900000000000001");
  }

  @Test
  void refusesARowThatWouldTakeTheSumOutOfRange() {
    Receipt receipt =
        bench.take(
            files.file(
                "s.csv",
                "date,amount",
                "2026-01-01,900000000000000",
                "2026-01-02,900000000000000"));
    assertThat(receipt.balance().fresh().rows()).isEqualTo(1);
    assertThat(bench.store.rejections(1).get(0).code()).isEqualTo("OUT_OF_RANGE");
  }

  @Test
  void roundsHalfEvenAndCountsButForTheTailsOfBinaryFractions() {
    Receipt receipt =
        bench.take(
            files.file(
                "s.csv",
                "order,date,amount",
                "1,2026-01-01,1.00005",
                "2,2026-01-01,1.00015",
                "3,2026-01-01,2925.2999999999997"));
    assertThat(lines())
        .extracting(SaleLine::amount)
        .containsExactly(Money.of("1.0000"), Money.of("1.0002"), Money.of("2925.3"));
    assertThat(receipt.notes()).containsExactly(new Note("s.csv", "ROUNDED", 2, Map.of()));
  }

  @Test
  void makesReturnsOfNegativeQuantitiesAndCreditNotes() {
    bench.take(
        files.file(
            "s.csv",
            "invoice,date,quantity,unit price",
            "501,2026-01-01,2,5.00",
            "502,2026-01-01,-1,5.00",
            "503,2026-01-01,1,5.00",
            "C504,2026-01-02,-1,5.00"));
    assertThat(lines())
        .extracting(SaleLine::status)
        .containsExactly(
            SaleStatus.COMPLETED, SaleStatus.RETURNED, SaleStatus.COMPLETED, SaleStatus.RETURNED);
    assertThat(bench.net()).isEqualByComparingTo("5");
    assertThat(bench.orders()).isEqualTo(2);
  }

  @Test
  void doesNotTakeInvoicesForCreditNotesWhereAllStartWithC() {
    bench.take(files.file("s.csv", "invoice,date,amount", "C1,2026-01-01,5", "C2,2026-01-01,6"));
    assertThat(bench.net()).isEqualByComparingTo("11");
  }

  @Test
  void turnsThePositiveAmountOfAReturnAround() {
    Receipt receipt =
        bench.take(
            files.file(
                "s.csv",
                "order,date,quantity,amount,transaction type",
                "1,2026-01-01,2,10,Sold",
                "2,2026-01-01,1,4,Refund"));
    SaleLine returned = lines().get(1);
    assertThat(returned.amount()).isEqualTo(Money.of("-4"));
    assertThat(returned.quantity()).isEqualTo(Quantity.of("-1"));
    assertThat(receipt.notes()).extracting(Note::code).containsExactly("RETURN_NEGATED");
  }

  /** As in a payment export: paid net of refunds is 12.00, ../shared/cases c61. */
  @Test
  void countsASaleThatCameBackAsSoldAndAsReturned() {
    Path file =
        files.file(
            "s.csv",
            "order,date,quantity,amount,status",
            "1,2026-01-01,2,12,Paid",
            "2,2026-01-01,1,20,Refunded",
            "3,2026-01-01,1,30,Failed");
    Balance balance = bench.take(file).balance();
    assertThat(balance.fresh()).isEqualTo(new Tally(3, Money.of("62")));
    assertThat(bench.net()).isEqualByComparingTo("12");
    assertThat(bench.units()).isEqualByComparingTo("2");
    assertThat(bench.store.lines())
        .filteredOn(line -> line.status() == SaleStatus.RETURNED)
        .extracting(SaleLine::amount)
        .containsExactly(Money.of("-20"));
    assertThat(bench.take(file).balance().duplicate()).isEqualTo(balance.fresh());
    assertThat(bench.net()).isEqualByComparingTo("12");
  }

  @Test
  void keepsCancelledLinesOutOfNetSales() {
    bench.take(
        files.file(
            "s.csv", "order,date,amount,status", "1,2026-01-01,10,Shipped", "2,2026-01-01,4,Void"));
    assertThat(bench.net()).isEqualByComparingTo("10");
    assertThat(lines().get(1).amount()).isEqualTo(Money.of("4"));
  }

  @Test
  void tellsOfStatusWordsThatItDoesNotKnow() {
    Receipt receipt =
        bench.take(files.file("s.csv", "date,amount,status", "2026-01-01,10,Zorgblatt"));
    assertThat(only().status()).isEqualTo(SaleStatus.COMPLETED);
    assertThat(receipt.notes().get(0).facts()).containsEntry("examples", "Zorgblatt");
  }

  @Test
  void takesDiscountsOffWhatItComputes() {
    bench.take(files.file("s.csv", "date,quantity,unit price,discount", "2026-01-01,2,10.00,3.00"));
    assertThat(only().amount()).isEqualTo(Money.of("17"));
    assertThat(only().discount()).isEqualTo(Money.of("3"));
  }

  @Test
  void readsSharesWhereTheAmountsProveThem() {
    bench.take(
        files.file(
            "s.csv",
            "order,date,quantity,unit price,discount,amount",
            "1,2026-01-01,2,10.00,0.25,15.00",
            "2,2026-01-01,2,10.00,0.5,"));
    assertThat(lines().get(0).discount()).isEqualTo(Money.of("5"));
    assertThat(lines().get(1).amount()).isEqualTo(Money.of("10"));
  }

  @Test
  void asksWhenADiscountMayBeAShareOrMoney() {
    Path file = files.file("s.csv", "date,quantity,unit price,discount", "2026-01-01,2,10.00,0.25");
    ImportPlan plan = bench.plan(file);
    assertThat(plan.isReady()).isFalse();
    OpenQuestion question = plan.questions().get(0);
    assertThat(question.code()).isEqualTo("DISCOUNT_FORM");
    assertThat(question.choices())
        .extracting(choice -> choice.value() + " " + choice.accepted().amount())
        .containsExactly("SHARE 15.0000", "MONEY 19.7500");
    ImportRequest answered =
        plan.request()
            .answering(
                new io.tillsight.core.table.Answer("s.csv", "DISCOUNT_FORM", "discount", "MONEY"));
    ImportPlan ready = bench.replan(plan, answered);
    assertThat(ready.isReady()).isTrue();
    assertThat(ready.expected().accepted().amount()).isEqualTo(Money.of("19.75"));
  }

  @Test
  void costsALineByItsOwnUnitCostElseByTheProducts() {
    bench.take(
        files.file("products.csv", "reference,name,list price,unit cost", "A,Tea,4.00,1.5"),
        files.file(
            "sales.csv",
            "order,date,product,quantity,unit cost",
            "1,2026-01-01,A,2,1.25",
            "2,2026-01-01,A,2,"));
    assertThat(lines()).extracting(SaleLine::cost).containsExactly(Money.of("2.5"), Money.of("3"));
  }

  @Test
  void joinsOrdersTheirLinesAndCustomersInAnyOrder() {
    Path orders =
        files.file(
            "orders.csv",
            "order_id,customer_id,order_date,total_amount,status,payment_method",
            "1,7,2026-01-01,10,completed,card",
            "2,8,2026-01-02,6,cancelled,cash");
    Path items =
        files.file(
            "order_items.csv",
            "item_id,order_id,product_id,quantity,unit_price,total_price",
            "1,1,A,2,2,4",
            "2,1,B,1,6,6",
            "3,2,B,1,6,6",
            "4,9,B,1,6,6");
    Path customers =
        files.file(
            "customers.csv",
            "customer_id,email,registration_date,country,age_group",
            "7,ann@example.org,2025-05-05,France,25-34",
            "8,bob@example.org,2025-06-06,Spain,35-44");
    Receipt receipt = bench.take(items, customers, orders);
    assertThat(bench.net()).isEqualByComparingTo("10");
    assertThat(receipt.balance().rejected()).isEqualTo(new Tally(1, Money.of("6")));
    assertThat(bench.store.rejections(1).get(0).code()).isEqualTo("UNKNOWN_ORDER");
    assertThat(lines().get(0).customer()).isEqualTo("7");
    assertThat(lines().get(0).paymentMethod()).isEqualTo("card");
    assertThat(bench.store.catalogue().customers().get("7").place().country()).isEqualTo("France");
  }

  @Test
  void doesNotRenameKnownMastersByWhatALineCallsThem() {
    bench.take(
        files.file("products.csv", "reference,name,list price", "A,Tea,4.00"),
        files.file("stores.csv", "code,name,city,employees", "S1,Main street,Lyon,3"));
    bench.take(
        files.file("sales.csv", "date,product,store,category,amount", "2026-01-01,A,S1,Drinks,5"));
    assertThat(bench.store.catalogue().products().get("A").name()).isEqualTo("Tea");
    assertThat(bench.store.catalogue().products().get("A").category()).isEqualTo("Drinks");
    assertThat(bench.store.catalogue().stores().get("S1").name()).isEqualTo("Main street");
  }

  @Test
  void takesDiscountsOffReturnsToo() {
    Receipt receipt =
        bench.take(
            files.file(
                "s.csv",
                "order,date,quantity,unit price,discount,amount",
                "1,2026-01-01,2,10,3,17",
                "2,2026-01-01,-2,10,3,-17",
                "3,2026-01-01,-2,10,3,"));
    assertThat(receipt.notes()).isEmpty();
    assertThat(lines().get(2).amount()).isEqualTo(Money.of("-17"));
  }

  @Test
  void updatesLinesWhoseOrderWasCancelledLater() {
    Path items = files.file("items.csv", "order_id,product_id,quantity,price", "1,A,2,5");
    bench.take(items, files.file("orders.csv", "order_id,order_date,status", "1,2026-01-01,Paid"));
    Receipt receipt =
        bench.take(
            items, files.file("orders.csv", "order_id,order_date,status", "1,2026-01-01,Void"));
    assertThat(receipt.balance().updated().rows()).isEqualTo(1);
    assertThat(bench.net()).isEqualByComparingTo("0");
  }

  @Test
  void numbersTheLinesOfAnOrder() {
    bench.take(
        files.file(
            "s.csv",
            "order,product,date,amount",
            "7,A,2026-01-01,1",
            "8,A,2026-01-01,2",
            "7,B,2026-01-01,3"));
    assertThat(bench.store.lines())
        .extracting(line -> line.order() + "/" + line.ordinal())
        .containsExactlyInAnyOrder("7/1", "8/1", "7/2");
  }

  @Test
  void tellsOfKeysThatAreInNoList() {
    Receipt receipt =
        bench.take(
            files.file("products.csv", "reference,name,list price", "A,Tea,4.00"),
            files.file("stores.csv", "store id,city,employees", "1,Lyon,3"),
            files.file(
                "sales.csv",
                "date,product,store id,quantity,unit price",
                "2026-01-01,A,1,1,2",
                "2026-01-01,Z,9,1,2"));
    assertThat(receipt.notes())
        .extracting(note -> note.code() + " " + note.facts().get("examples"))
        .containsExactlyInAnyOrder("UNKNOWN_PRODUCT Z", "UNKNOWN_STORE 9");
  }

  @Test
  void aCancelledImportLeavesNothing() {
    Path file = files.file("s.csv", "date,amount", "2026-01-01,10");
    ImportPlan plan = bench.plan(file);
    Importer importer = new Importer(ImportBench.ENGLISH);
    assertThatThrownBy(() -> importer.run(plan, bench.store, (bytes, total, rows) -> false))
        .isInstanceOf(CancellationException.class);
    assertThat(bench.store.imports()).isEmpty();
    assertThat(bench.store.lines()).isEmpty();
    bench.take(file);
    assertThat(bench.net()).isEqualByComparingTo("10");
  }

  @Test
  void keepsTrueTwinsOfOneFile() {
    bench.take(files.file("s.csv", "date,amount", "2026-01-01,10", "2026-01-01,10"));
    assertThat(bench.net()).isEqualByComparingTo("20");
    assertThat(bench.store.lines()).extracting(SaleLine::orderGiven).containsOnly(false);
    assertThat(bench.store.lines()).extracting(SaleLine::order).doesNotHaveDuplicates();
  }

  @Test
  void takesTheSameLineNumberWithTheSameContentForTheSameLine() {
    Receipt receipt =
        bench.take(
            files.file(
                "s.csv",
                "order,line,date,amount",
                "1,1,2026-01-01,10",
                "1,1,2026-01-01,10",
                "1,2,2026-01-01,10"));
    assertThat(bench.net()).isEqualByComparingTo("20");
    assertThat(receipt.balance().duplicate()).isEqualTo(new Tally(1, Money.of("10")));
  }

  @Test
  void updatesALineThatSaysSomethingElseLater() {
    bench.take(
        files.file("s1.csv", "order,product,date,amount,status", "1,A,2026-01-01,10,Pending"));
    Receipt receipt =
        bench.take(
            files.file("s2.csv", "order,product,date,amount,status", "1,A,2026-01-01,12,Paid"));
    assertThat(receipt.balance().updated()).isEqualTo(new Tally(1, Money.of("12")));
    assertThat(bench.net()).isEqualByComparingTo("12");
  }

  @Test
  void letsTheLaterNameWinWhereTwoExportsDisagree() {
    Path january = files.file("01.csv", "order,product,date,amount", "1,A,2026-01-01,10");
    Path february = files.file("02.csv", "order,product,date,amount", "1,A,2026-01-01,12");
    bench.take(february, january);
    assertThat(bench.net()).isEqualByComparingTo("12");
  }

  @Test
  void readsTheTimeFromItsOwnColumn() {
    bench.take(files.file("s.csv", "date,time,amount", "2026-01-01,3:05 PM,10"));
    assertThat(only().time()).hasToString("15:05");
  }
}
