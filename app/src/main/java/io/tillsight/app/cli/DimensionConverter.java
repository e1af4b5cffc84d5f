package io.tillsight.app.cli;

import io.tillsight.core.cube.Dimension;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code product|store|region|category} and the like; nothing of the calendar. */
final class DimensionConverter implements ITypeConverter<Dimension> {
  @Override
  public Dimension convert(String value) {
    for (Dimension dimension : Dimension.values()) {
      if (!dimension.isCalendar() && dimension.name().equals(value.toUpperCase(Locale.ROOT))) {
        return dimension;
      }
    }
    throw new TypeConversionException("product, store, region, category ...: " + value);
  }
}
