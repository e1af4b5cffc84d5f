package io.tillsight.app.cli;

import io.tillsight.core.analysis.Granularity;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code day|week|month|quarter|year}. */
final class GranularityConverter implements ITypeConverter<Granularity> {
  @Override
  public Granularity convert(String value) {
    return Granularity.valueOf(value.toUpperCase(Locale.ROOT));
  }
}
