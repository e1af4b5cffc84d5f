package io.tillsight.app.words;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Store;
import java.time.LocalDate;
import java.util.Locale;

/** What to call the keys of a dimension. Immutable. */
public final class Labels {
  private final Words words;
  private final Formats formats;
  private final Catalogue catalogue;

  /** Names from these masters; keys without one stand for themselves. */
  public Labels(Words words, Formats formats, Catalogue catalogue) {
    this.words = words;
    this.formats = formats;
    this.catalogue = catalogue;
  }

  /** Name of a dimension: {@code Store}. */
  public String name(Dimension dimension) {
    return words.text("dimension." + dimension.name().toLowerCase(Locale.ROOT));
  }

  /** Name of a key: {@code Lyon}, {@code Nov 2026}, {@code returned}; "none" for unknown. */
  public String of(Dimension dimension, String key) {
    if (key.equals(Dimension.UNKNOWN)) {
      return words.text("dimension.unknown");
    }
    return dimension.isCalendar() ? calendar(dimension, key) : master(dimension, key);
  }

  private String calendar(Dimension dimension, String key) {
    return switch (dimension) {
      case DAY -> formats.date(LocalDate.parse(key));
      case WEEK -> words.text("key.week", key.substring(6), key.substring(0, 4));
      case MONTH ->
          words.text(
              "key.month", formats.month(Integer.parseInt(key.substring(5))), key.substring(0, 4));
      case QUARTER -> words.text("key.quarter", key.substring(6), key.substring(0, 4));
      case WEEKDAY -> words.text("weekday.long." + key);
      default -> key;
    };
  }

  private String master(Dimension dimension, String key) {
    return switch (dimension) {
      case PRODUCT -> {
        Product product = catalogue.products().get(key);
        yield product == null ? key : product.label();
      }
      case STORE -> {
        Store store = catalogue.stores().get(key);
        yield store == null ? key : store.label();
      }
      case CUSTOMER -> {
        Customer customer = catalogue.customers().get(key);
        yield customer == null ? key : customer.label();
      }
      case STATUS -> words.text("status." + key.toLowerCase(Locale.ROOT));
      case HOUR -> words.text("key.hour", key);
      default -> key;
    };
  }
}
