package io.tillsight.app.ui.data;

import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.DataTable;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Partner;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.Store;
import io.tillsight.core.model.VendorReturn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Products, stores, customers, goods sent back and partners as they are known. */
final class MastersCard {
  private final TabContext context;
  private final Card card;
  private final StackPane listed = new StackPane();
  private final DataTable<Product> products;
  private final DataTable<Store> stores;
  private final DataTable<Customer> customers;
  private final DataTable<VendorReturn> vendorReturns;
  private final DataTable<Partner> partners;

  /** What is listed. */
  private enum Kind {
    PRODUCTS,
    STORES,
    CUSTOMERS,
    RETURNS,
    PARTNERS
  }

  MastersCard(TabContext context) {
    this.context = context;
    products = products();
    stores = stores();
    customers = customers();
    vendorReturns = vendorReturns();
    partners = partners();
    card = new Card(context.words(), text("masters"), text("masters.caption"));
    Segments<Kind> kinds =
        new Segments<Kind>(
                List.of(Kind.values()),
                kind -> text(kind.name().toLowerCase(java.util.Locale.ROOT)),
                this::list)
            .small();
    kinds.show(Kind.PRODUCTS);
    card.setContent(new VBox(8, kinds, listed));
    VBox.setVgrow(listed, Priority.ALWAYS);
    list(Kind.PRODUCTS);
  }

  Node node() {
    return card;
  }

  void show(DataViewModel.Held held) {
    Catalogue catalogue = held.catalogue();
    products.rows(sorted(catalogue.products().values(), Product::reference));
    stores.rows(sorted(catalogue.stores().values(), Store::code));
    customers.rows(sorted(catalogue.customers().values(), Customer::code));
    vendorReturns.rows(held.vendorReturns());
    partners.rows(held.partners());
  }

  private void list(Kind kind) {
    if (kind != null) {
      listed
          .getChildren()
          .setAll(
              switch (kind) {
                case PRODUCTS -> products;
                case STORES -> stores;
                case CUSTOMERS -> customers;
                case RETURNS -> vendorReturns;
                case PARTNERS -> partners;
              });
    }
  }

  private static <T> List<T> sorted(
      java.util.Collection<T> items, java.util.function.Function<T, String> key) {
    return items.stream().sorted(Comparator.comparing(key)).toList();
  }

  private DataTable<Product> products() {
    return new DataTable<Product>(text("masters.none"))
        .text(text("reference"), Product::reference)
        .text(text("name"), Product::name)
        .text(text("category"), Product::category)
        .figure(text("price"), product -> orUnknown(product.listPrice()), this::money)
        .figure(text("stock"), product -> orUnknown(product.stock()), this::quantity);
  }

  private DataTable<Store> stores() {
    return new DataTable<Store>(text("masters.none"))
        .text(text("code"), Store::code)
        .text(text("name"), Store::label)
        .text(text("city"), store -> store.place().city())
        .text(text("region"), store -> store.place().region())
        .figure(text("employees"), store -> orUnknown(store.employees()), this::quantity);
  }

  private DataTable<Customer> customers() {
    return new DataTable<Customer>(text("masters.none"))
        .text(text("code"), Customer::code)
        .text(text("name"), Customer::name)
        .text(text("city"), customer -> customer.place().city())
        .text(text("country"), customer -> customer.place().country());
  }

  private DataTable<VendorReturn> vendorReturns() {
    return new DataTable<VendorReturn>(text("masters.none"))
        .figure(text("day"), MastersCard::day, this::date)
        .text(text("product"), VendorReturn::product)
        .text(text("vendor"), VendorReturn::vendor)
        .figure(text("units"), entry -> orUnknown(entry.quantity()), this::quantity)
        .figure(text("worth"), entry -> orUnknown(entry.amount()), this::money)
        .text(text("reason"), VendorReturn::reason);
  }

  private DataTable<Partner> partners() {
    return new DataTable<Partner>(text("masters.none"))
        .text(text("store"), Partner::store)
        .text(text("email"), Partner::email)
        .text(text("phone"), Partner::phone);
  }

  /** Unknown figures sort below all others and are shown as a dash. */
  private static Money orUnknown(Money money) {
    return money == null ? new Money(Long.MIN_VALUE) : money;
  }

  private static Quantity orUnknown(Quantity quantity) {
    return quantity == null ? new Quantity(Long.MIN_VALUE) : quantity;
  }

  private static LocalDate day(VendorReturn entry) {
    return entry.day() == null ? LocalDate.MIN : entry.day();
  }

  private String date(LocalDate day) {
    return day.equals(LocalDate.MIN)
        ? io.tillsight.app.words.Formats.NONE
        : context.formats().date(day);
  }

  private String money(Money money) {
    return money.scaled() == Long.MIN_VALUE
        ? io.tillsight.app.words.Formats.NONE
        : context.formats().moneyExact(money);
  }

  private String quantity(Quantity quantity) {
    return quantity.scaled() == Long.MIN_VALUE
        ? io.tillsight.app.words.Formats.NONE
        : context.formats().quantity(quantity);
  }

  private String text(String key) {
    return context.words().text("data." + key);
  }
}
