package io.tillsight.persistence.masters;

import io.tillsight.core.model.Catalogue;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;

/** The masters of a workspace. Safe for several threads. */
public final class MasterStore {
  private final Sessions sessions;
  private final Jdbc jdbc;
  private final PlaceBook places;
  private final MasterKind<ProductAttributes, ProductEntity, ProductFact> products;
  private final MasterKind<StoreAttributes, StoreEntity, StoreFact> stores;
  private final MasterKind<CustomerAttributes, CustomerEntity, CustomerFact> customers;

  /**
   * @param sessions know {@link #entities()}
   */
  public MasterStore(Sessions sessions, Jdbc jdbc) {
    this.sessions = sessions;
    this.jdbc = jdbc;
    this.places = new PlaceBook(sessions);
    this.products =
        new MasterKind<>(
            ProductEntity.class,
            ProductFact.class,
            new MasterKind.Maker<>(
                ProductAttributes.NONE,
                ProductEntity::new,
                ProductFact::new,
                ProductAttributes::over));
    this.stores =
        new MasterKind<>(
            StoreEntity.class,
            StoreFact.class,
            new MasterKind.Maker<>(
                StoreAttributes.NONE,
                StoreEntity::new,
                StoreFact::new,
                (now, earlier) -> now.over(earlier, places)));
    this.customers =
        new MasterKind<>(
            CustomerEntity.class,
            CustomerFact.class,
            new MasterKind.Maker<>(
                CustomerAttributes.NONE,
                CustomerEntity::new,
                CustomerFact::new,
                (now, earlier) -> now.over(earlier, places)));
  }

  /** The classes that Hibernate must know. */
  public static List<Class<?>> entities() {
    return List.of(
        PlaceEntity.class,
        ProductEntity.class,
        ProductFact.class,
        StoreEntity.class,
        StoreFact.class,
        CustomerEntity.class,
        CustomerFact.class);
  }

  /** Masters that published imports describe. */
  public Catalogue catalogue() {
    return jdbc.read(CatalogueReader::read);
  }

  /** Takes what a running import says of masters. */
  public MasterWriter writer(long importId) {
    return new MasterWriter(sessions, places, products, stores, customers, importId);
  }

  /** Makes what the import says visible. */
  public void publish(StatelessSession session, long importId) {
    products.publish(session, importId);
    stores.publish(session, importId);
    customers.publish(session, importId);
  }

  /** Shows the masters that the import speaks of as the counting imports describe them. */
  public void refold(StatelessSession session, long importId, Set<Long> counting) {
    products.refold(session, importId, counting);
    stores.refold(session, importId, counting);
    customers.refold(session, importId, counting);
  }

  /** Forgets what an import said. */
  public void drop(StatelessSession session, long importId) {
    products.drop(session, importId);
    stores.drop(session, importId);
    customers.drop(session, importId);
  }

  /** Folds all masters anew from what the counting imports say. */
  public void refold(StatelessSession session, Set<Long> counting) {
    products.refold(session, counting);
    stores.refold(session, counting);
    customers.refold(session, counting);
  }
}
