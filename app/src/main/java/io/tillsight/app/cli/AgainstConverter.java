package io.tillsight.app.cli;

import io.tillsight.core.analysis.Against;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code previous|last-year|same-weekdays}. */
final class AgainstConverter implements ITypeConverter<Against> {
  @Override
  public Against convert(String value) {
    return Against.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
