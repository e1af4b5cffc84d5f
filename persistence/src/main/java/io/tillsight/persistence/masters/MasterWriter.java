package io.tillsight.persistence.masters;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.Store;
import io.tillsight.persistence.storage.Numbers;
import io.tillsight.persistence.storage.Sessions;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * What one running import says of masters, and the numbers that its lines refer to them by. A
 * number given to a code stays, but shows nowhere as long as no published line or fact uses it.
 */
public final class MasterWriter {
  private final Sessions sessions;
  private final PlaceBook places;
  private final MasterKind<ProductAttributes, ProductEntity, ProductFact> products;
  private final MasterKind<StoreAttributes, StoreEntity, StoreFact> stores;
  private final MasterKind<CustomerAttributes, CustomerEntity, CustomerFact> customers;
  private final long importId;
  private final Numbers<String> productIds = new Numbers<>();
  private final Numbers<String> storeIds = new Numbers<>();
  private final Numbers<String> customerIds = new Numbers<>();
  private final Numbers<Place> placeIds = new Numbers<>();

  MasterWriter(
      Sessions sessions,
      PlaceBook places,
      MasterKind<ProductAttributes, ProductEntity, ProductFact> products,
      MasterKind<StoreAttributes, StoreEntity, StoreFact> stores,
      MasterKind<CustomerAttributes, CustomerEntity, CustomerFact> customers,
      long importId) {
    this.sessions = sessions;
    this.places = places;
    this.products = products;
    this.stores = stores;
    this.customers = customers;
    this.importId = importId;
    sessions.run(
        session -> {
          productIds.putAll(products.ids(session));
          storeIds.putAll(stores.ids(session));
          customerIds.putAll(customers.ids(session));
        });
  }

  /** Keeps what the import says of these masters. */
  public void say(Catalogue additions) {
    Collection<Product> saidProducts = additions.products().values();
    Collection<Store> saidStores = additions.stores().values();
    Collection<Customer> saidCustomers = additions.customers().values();
    // Places have transactions of their own, so they come before this one's.
    saidStores.forEach(store -> places.id(store.place()));
    saidCustomers.forEach(customer -> places.id(customer.place()));
    sessions.run(
        session -> {
          register(
              session,
              saidProducts.stream().map(Product::reference).toList(),
              saidStores.stream().map(Store::code).toList(),
              saidCustomers.stream().map(Customer::code).toList());
          products.say(session, importId, byId(saidProducts, this::idOf, ProductAttributes::of));
          stores.say(
              session, importId, byId(saidStores, this::idOf, s -> StoreAttributes.of(s, places)));
          customers.say(
              session,
              importId,
              byId(saidCustomers, this::idOf, c -> CustomerAttributes.of(c, places)));
        });
  }

  /** Gives numbers to all that these lines refer to. */
  public void register(List<SaleLine> lines) {
    Set<String> products = new LinkedHashSet<>();
    Set<String> stores = new LinkedHashSet<>();
    Set<String> customers = new LinkedHashSet<>();
    for (SaleLine line : lines) {
      if (!placeIds.contains(line.place())) {
        placeIds.put(line.place(), places.id(line.place()));
      }
      addNew(line.product(), productIds, products);
      addNew(line.store(), storeIds, stores);
      addNew(line.customer(), customerIds, customers);
    }
    if (!products.isEmpty() || !stores.isEmpty() || !customers.isEmpty()) {
      sessions.run(session -> register(session, products, stores, customers));
    }
  }

  private static void addNew(String code, Numbers<String> known, Set<String> fresh) {
    if (!known.contains(code)) {
      fresh.add(code);
    }
  }

  /** Number of a registered product; 0 for the unknown one. */
  public int product(String reference) {
    return productIds.get(reference);
  }

  /** Number of a registered store; 0 for the unknown one. */
  public int store(String code) {
    return storeIds.get(code);
  }

  /** Number of a registered customer; 0 for the unknown one. */
  public int customer(String code) {
    return customerIds.get(code);
  }

  /** Number of the place of a registered line. */
  public int place(Place place) {
    return placeIds.get(place);
  }

  private void register(
      StatelessSession session,
      Collection<String> productCodes,
      Collection<String> storeCodes,
      Collection<String> customerCodes) {
    products.register(session, productCodes, productIds);
    stores.register(session, storeCodes, storeIds);
    customers.register(session, customerCodes, customerIds);
  }

  private int idOf(Product product) {
    return product(product.reference());
  }

  private int idOf(Store store) {
    return store(store.code());
  }

  private int idOf(Customer customer) {
    return customer(customer.code());
  }

  private static <M, A> Map<Integer, A> byId(
      Collection<M> masters, Function<M, Integer> id, Function<M, A> attributes) {
    return masters.stream().collect(Collectors.toMap(id, attributes));
  }
}
