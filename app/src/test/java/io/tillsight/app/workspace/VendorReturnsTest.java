package io.tillsight.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tillsight.core.analysis.VendorReturnAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.FileKind;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.Note;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Partner;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.VendorReturn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of goods sent back to vendors and of partners, with the columns of reference system 002.
 * The sums are those of the rows, added by hand.
 */
class VendorReturnsTest {
  private static final String HEADER =
      "productName,vendorName,quantity,price,totalAmount,description";
  private static final String[] ROWS = {
    "Tea,Leaf & Co,3,2.00,6.00,damaged",
    "Tea,Leaf & Co,3,2.00,6.00,damaged",
    "Salt,Mine,10,0.50,5.00,expired"
  };

  @TempDir Path folder;

  private WorkspaceBench bench;

  @BeforeEach
  void open() {
    bench = new WorkspaceBench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Receipt take(String name, String header, String... rows) {
    return bench.take(name, lines(header, rows));
  }

  private static String[] lines(String header, String... rows) {
    return Stream.concat(Stream.of(header), Stream.of(rows)).toArray(String[]::new);
  }

  private List<VendorReturn> kept() {
    return bench.workspace.vendorReturns();
  }

  private static Money euros(String amount) {
    return Money.of(amount);
  }

  @Test
  void areKeptApartFromSales() {
    take("sales.csv", "date,product,quantity,amount", "2026-01-15,Tea,1,4.00");

    Receipt receipt = take("rtv_2026-01.csv", HEADER, ROWS);

    assertThat(receipt.files().get(0).kind()).isEqualTo(FileKind.VENDOR_RETURNS);
    assertThat(receipt.notes()).extracting(Note::code).contains("VENDOR_RETURNS");
    assertThat(receipt.balance().read().rows()).isZero();
    assertThat(receipt.sentBack().fresh().rows()).isEqualTo(3);
    assertThat(receipt.sentBack().fresh().amount()).isEqualTo(euros("17.00"));
    assertThat(kept()).extracting(VendorReturn::reason).contains("damaged", "expired");
    assertThat(bench.net()).isEqualTo("4");
    assertThat(bench.workspace.check()).isEmpty();
  }

  @Test
  void theSameFileAgainAddsNothingAndAnOverlapOnlyWhatIsNew() {
    take("rtv_a.csv", HEADER, ROWS);

    Balance again = take("rtv_b.csv", HEADER, ROWS).sentBack();
    assertThat(again.fresh().rows()).isZero();
    assertThat(again.duplicate().rows()).isEqualTo(3);
    Balance more = take("rtv_c.csv", HEADER, ROWS[0], ROWS[1], "Oil,Press,1,9.00,9.00,").sentBack();
    assertThat(more.fresh().rows()).isEqualTo(1);
    assertThat(more.duplicate().rows()).isEqualTo(2);
    assertThat(kept()).hasSize(4);
  }

  @Test
  void aDocumentThatComesWithAnotherContentIsUpdatedAndUndoBringsTheOldOneBack() {
    String header =
        "debit note no,return date,sku,store,supplier,returned qty,amount,return reason";
    take("returns.csv", header, "D1,2026-03-14,A1,Lyon,Mine,2,8.00,broken");

    Receipt corrected = take("returns.csv", header, "D1,2026-03-14,A1,Lyon,Mine,3,12.00,broken");

    assertThat(corrected.sentBack().updated().rows()).isEqualTo(1);
    assertThat(kept())
        .containsExactly(
            new VendorReturn(
                "D1",
                LocalDate.of(2026, 3, 14),
                "A1",
                "Lyon",
                "Mine",
                Quantity.of("3"),
                euros("12.00"),
                "broken"));
    bench.workspace.undo(corrected.importId());
    assertThat(kept()).extracting(VendorReturn::quantity).containsExactly(Quantity.of("2"));
    bench.workspace.redo(corrected.importId());
    assertThat(kept()).extracting(VendorReturn::quantity).containsExactly(Quantity.of("3"));
  }

  @Test
  void forgettingAnUndoneImportLeavesNothingOfIt() {
    Receipt receipt = take("rtv.csv", HEADER, ROWS);
    bench.workspace.undo(receipt.importId());
    assertThat(kept()).isEmpty();
    bench.workspace.forget(receipt.importId());
    assertThat(take("rtv.csv", HEADER, ROWS).sentBack().fresh().rows()).isEqualTo(3);
  }

  @Test
  void whatCannotBeReadIsKeptAsideWithTheReason() {
    Receipt receipt =
        take(
            "rtv.csv",
            HEADER,
            ROWS[0],
            "Salt,Mine,ten,0.50,5.00,expired",
            ",Mine,1,1.00,1.00,x",
            "Oil,Press,,,,gone",
            "Jam,Press,2,1.00,2.00,");

    assertThat(receipt.sentBack().read().rows()).isEqualTo(2);
    assertThat(receipt.balance().rejected().rows()).isEqualTo(3);
    assertThat(bench.workspace.rejections(receipt.importId()))
        .extracting(Rejection::line, Rejection::code)
        .containsExactly(
            tuple(3L, "NOT_A_NUMBER"), tuple(4L, "NO_PRODUCT"), tuple(5L, "NOTHING_SENT_BACK"));
  }

  @Test
  void negativeThroughoutMeansWhatLeaves() {
    take("rtv.csv", HEADER, "Tea,Leaf,-3,2.00,-6.00,old", "Salt,Mine,-1,0.50,-0.50,old");
    VendorReturnAnalysis.Result result = VendorReturnAnalysis.of(kept()).run();
    assertThat(result.total().units()).isEqualTo(Quantity.of("4"));
    assertThat(result.total().amount()).isEqualTo(euros("6.50"));
  }

  @Test
  void theFileNameTellsTheStoreAndTheFilterFindsIt() {
    take("stores.csv", "store,storeName", "S1,Palam", "S2,Rohini");
    take("rtv_palam.csv", HEADER, ROWS[0]);
    take("rtv_rohini.csv", HEADER, ROWS[0]);

    Filter palam = Filter.ALL.only(Dimension.STORE, "S1");
    VendorReturnAnalysis.Result all = VendorReturnAnalysis.of(kept()).run();
    assertThat(all.rows()).extracting(VendorReturn::store).containsExactlyInAnyOrder("S1", "S2");
    assertThat(all.vendors().get(0).units()).isEqualTo(Quantity.of("6"));
    assertThat(VendorReturnAnalysis.of(kept()).withFilter(palam).run().total().units())
        .isEqualTo(Quantity.of("3"));
  }

  /** The sales of system 002 have identifiers, its counts of stock and its returns only names. */
  @Test
  void aStockThatOnlyNamesItsProductsIsThatOfTheProductsSold() {
    take("sales.csv", "date,productId,productName,quantity,amount", "2026-01-15,P1,Tea,1,4.00");
    take("stock_palam.csv", "productName,brand,quantity,costPrice", "Tea,Leaf,5,2.00");
    take("rtv.csv", HEADER, ROWS[0]);

    assertThat(bench.workspace.engine().catalogue().products()).containsOnlyKeys("P1");
    assertThat(bench.workspace.engine().catalogue().products().get("P1").stock())
        .isEqualTo(Quantity.of("5"));
    assertThat(kept()).extracting(VendorReturn::product).containsExactly("P1");
  }

  @Test
  void stocksThatDifferAreNotAddedUpButTold() {
    Receipt receipt =
        take("stock.csv", "productName,brand,quantity", "Tea,Leaf,5", "Tea,Leaf,7", "Salt,Mine,1");
    assertThat(receipt.notes())
        .filteredOn(note -> note.code().equals("STOCK_DIFFERS"))
        .extracting(Note::count)
        .containsExactly(1L);
  }

  @Test
  void partnersBelongToStoresAndBadContactsAreRejected() {
    take("stores.csv", "store,storeName", "S1,Palam", "S2,Rohini");
    ImportPlan plan =
        bench.plan(
            "partner.csv",
            "storeName,email,wa_number",
            "Palam,anna@example.org,919812345678",
            "Rohini,not an address,919812345679");

    assertThat(plan.files().get(0).kind()).isEqualTo(FileKind.PARTNERS);
    Receipt receipt = bench.take(plan);

    assertThat(bench.workspace.partners())
        .containsExactly(new Partner("S1", "anna@example.org", "919812345678"));
    assertThat(bench.workspace.rejections(receipt.importId()))
        .extracting(Rejection::code)
        .containsExactly("NO_ADDRESS");
    bench.workspace.undo(receipt.importId());
    assertThat(bench.workspace.partners()).isEmpty();
  }
}
