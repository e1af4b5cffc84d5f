package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.ingest.ColumnRole.Reason;
import io.tillsight.core.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMapperTest {
  private final ColumnMapper mapper = new ColumnMapper();

  /** Every column: its role in lower case, left out where it has none. */
  private Map<String, String> roles(Table table, FileKind kind, MappingChoice... choices) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (ColumnRole column : mapper.map(table, kind, List.of(choices)).columns()) {
      if (column.role() != Role.IGNORED) {
        roles.put(column.column().name(), column.role().word());
      }
    }
    return roles;
  }

  private static Table header(String... namesAndValues) {
    String names =
        Arrays.stream(namesAndValues)
            .map(text -> text.substring(0, text.lastIndexOf('=')))
            .collect(Collectors.joining(","));
    String values =
        Arrays.stream(namesAndValues)
            .map(text -> text.substring(text.lastIndexOf('=') + 1))
            .collect(Collectors.joining(","));
    return PlainTable.of("file.csv", names, values);
  }

  @ParameterizedTest
  @CsvSource({
    "Référence produit, product-reference, text",
    "ID Reference produit, product-reference, text",
    "N° commande, order, 12",
    "N° de facture, order, F12",
    "Désignation, product-name, text",
    "Qté, quantity, 2",
    "P.U. TTC, unit-price, 2.50",
    "Prix unitaire, unit-price, 2.50",
    "Montant TTC, amount, 2.50",
    "Montant HT, amount-excluding-tax, 2.50",
    "Montant TVA, tax, 2.50",
    "Prix d'achat, unit-cost, 2.50",
    "Chiffre d'affaires (€), amount, 2.50",
    "Date de la vente, date, 2026-11-20",
    "Moyen de paiement, payment-method, text",
    "Tranche d'âge, age-group, 18-24",
    "Units_Sold, quantity, 2",
    "Total Spent, amount, 2.50",
    "Sales Amount (EUR), amount, 2.50",
    "cogs, line-cost, 2.50",
    "Tax 5%, tax, 2.50",
    "StockCode, product-reference, text",
    "InvoiceNo, order, 536365",
    "CustomerID, customer-code, 17850",
    "MSRP, list-price, 95",
    "PRICEEACH, unit-price, 95.7",
    "ORDERLINENUMBER, line, 2",
    "Menge, quantity, 2",
    "Rechnungsnummer, order, R1",
    "Umsatz, amount, 2.50",
    "Kundennummer, customer-code, 1",
    "Fecha de venta, date, 2026-11-20",
    "Importe total, amount, 2.50",
    "Prezzo unitario, unit-price, 2.50",
    "Quantidade, quantity, 2",
    "Data da venda, date, 2026-11-20",
  })
  void knowsAHeaderInItsLanguage(String header, String role, String value) {
    assertThat(roles(header(header + "=" + value), FileKind.SALES)).containsEntry(header, role);
  }

  @ParameterizedTest
  @CsvSource({
    "Customer type, Member",
    "Discount Band, Low",
    "gross margin percentage, 4.76",
    "store_type, Kiosk",
    "Year, 2014",
    "TERRITORY, NA",
    "Ship Date, 2026-11-20",
    "deliveryFee, 2.50",
    "GSTIN, 22AAAAA",
  })
  void leavesAHeaderAloneThatOnlyLooksLikeAKnownOne(String header, String value) {
    Table table = header("Date=2026-11-20", "Amount=1", header + "=" + value);
    assertThat(roles(table, FileKind.SALES)).doesNotContainKey(header);
  }

  @Test
  void neverTakesMoneyByItsValuesAlone() {
    Table table = header("Date=2026-11-20", "xyz=12.50");
    assertThat(roles(table, FileKind.SALES)).containsOnlyKeys("Date");
  }

  @Test
  void takesTheOnlyColumnOfDaysAsDate() {
    Table table = header("wann=2026-11-20", "Umsatz=12.50");
    ColumnMapping mapping = mapper.map(table, FileKind.SALES, List.of());
    assertThat(mapping.of(Role.DATE).orElseThrow().reason()).isEqualTo(Reason.CONTENT);
  }

  @Test
  void doesNotTakeTheDayOfRegistrationAsDate() {
    Table table = header("customer_id=1", "registration_date=2026-11-20");
    assertThat(roles(table, FileKind.SALES)).doesNotContainValue("date");
  }

  @Test
  void prefersTotalsWithTaxAndKeepsTheOthersApart() {
    Table table = header("Date=2026-11-20", "Total HT=10", "TVA=2", "Total TTC=12");
    assertThat(roles(table, FileKind.SALES))
        .containsEntry("Total TTC", "amount")
        .containsEntry("Total HT", "amount-excluding-tax")
        .containsEntry("TVA", "tax");
  }

  @Test
  void doesNotTakeAWordThatItsValuesContradict() {
    Table table = header("Date=2026-11-20", "Sales=Smith", "Revenue=12.50");
    ColumnMapping mapping = mapper.map(table, FileKind.SALES, List.of());
    assertThat(mapping.of(Role.AMOUNT).orElseThrow().column().name()).isEqualTo("Revenue");
    assertThat(mapping.columns().get(1).reason()).isEqualTo(Reason.CONTRADICTED);
  }

  @Test
  void takesThePriceOfOnePieceAsAmountWhenNothingElseIsMoney() {
    Table sold = header("order_id=7", "date=2026-01-01", "price=2.50");
    Table counted = header("order_id=7", "date=2026-01-01", "price=2.50", "quantity=3");
    Table listed = header("reference=7", "date=2026-01-01", "price=2.50");
    ColumnMapping mapping = mapper.map(sold, FileKind.SALES, List.of());
    assertThat(mapping.of(Role.AMOUNT).orElseThrow().reason()).isEqualTo(Reason.PRICE_OF_ONE);
    assertThat(roles(counted, FileKind.SALES)).containsEntry("price", "unit-price");
    assertThat(roles(listed, FileKind.SALES)).containsEntry("price", "unit-price");
  }

  @Test
  void obeysTheUser() {
    Table table = header("Date=2026-11-20", "Total=12", "Net=10");
    MappingChoice choice = new MappingChoice("", "net", Role.AMOUNT);
    assertThat(roles(table, FileKind.SALES, choice))
        .containsEntry("Net", "amount")
        .doesNotContainKey("Total");
  }

  /** The header of system 002, reference-systems.md section 1. */
  @Test
  void understandsTheBillingExportOfSystem002() {
    String[] names =
        ("invoice=A1,storeInvoice=S1,orderDate=2026-11-20,time=10:30:00,productId=P1,"
                + "productName=Tea,barcode=890,quantity=2,sellingPrice=5,discountAmount=0,"
                + "totalProductPrice=10,deliveryFee=0,HSNCode=0902,GST=5,GSTAmount=0.5,"
                + "CGSTRate=2.5,CGSTAmount=0.25,SGSTRate=2.5,SGSTAmount=0.25,acessAmount=0,cess=0,"
                + "cessAmount=0,orderAmountTax=0.5,orderAmountNet=10,cashAmount=10,cardAmount=0,"
                + "upiAmount=0,creditAmount=0,costPrice=3,description=x,brandName=B,"
                + "categoryName=Drinks,subCategoryOf=Food,storeName=Main,GSTIN=22A,orderType=POS,"
                + "paymentMethod=Cash,customerName=Ann,customerNumber=99,orderFrom=Counter,"
                + "orderStatus=Delivered")
            .split(",");
    assertThat(names).hasSize(41);
    assertThat(roles(header(names), FileKind.SALES))
        .containsEntry("invoice", "order")
        .containsEntry("orderDate", "date")
        .containsEntry("time", "time")
        .containsEntry("productId", "product-reference")
        .containsEntry("productName", "product-name")
        .containsEntry("quantity", "quantity")
        .containsEntry("sellingPrice", "unit-price")
        .containsEntry("discountAmount", "discount")
        .containsEntry("totalProductPrice", "amount")
        .containsEntry("GSTAmount", "tax")
        .containsEntry("costPrice", "unit-cost")
        .containsEntry("brandName", "brand")
        .containsEntry("categoryName", "category")
        .containsEntry("storeName", "store-name")
        .containsEntry("paymentMethod", "payment-method")
        .containsEntry("customerName", "customer-name")
        .containsEntry("customerNumber", "customer-code")
        .containsEntry("orderFrom", "channel")
        .containsEntry("orderStatus", "status")
        .hasSize(19);
  }

  @Test
  void readsPricesAndCountsOfAProductListAsListPriceAndStock() {
    Table table = header("name=Tea", "id=P1", "sellingPrice=5", "quantity=7", "costPrice=3");
    assertThat(roles(table, FileKind.PRODUCTS))
        .containsEntry("name", "product-name")
        .containsEntry("id", "product-reference")
        .containsEntry("sellingPrice", "list-price")
        .containsEntry("quantity", "stock")
        .containsEntry("costPrice", "unit-cost");
  }

  @Test
  void readsStoreAndStoreNameAsCodeAndName() {
    assertThat(roles(header("store=S1", "storeName=Main"), FileKind.STORES))
        .containsEntry("store", "store-code")
        .containsEntry("storeName", "store-name");
  }
}
