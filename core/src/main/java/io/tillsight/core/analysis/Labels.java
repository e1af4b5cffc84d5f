package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Catalogue;

/** What to show for a key. */
public final class Labels {
  private Labels() {}

  /** Name of the product, store or customer behind a key; else the key itself. */
  public static String of(Catalogue catalogue, Dimension dimension, String key) {
    return switch (dimension) {
      case PRODUCT ->
          catalogue.products().containsKey(key) ? catalogue.products().get(key).label() : key;
      case STORE -> catalogue.stores().containsKey(key) ? catalogue.stores().get(key).label() : key;
      case CUSTOMER ->
          catalogue.customers().containsKey(key) ? catalogue.customers().get(key).label() : key;
      default -> key;
    };
  }
}
