package io.tillsight.core.ingest;

import java.util.HashMap;
import java.util.Map;

/** Country names and codes in several languages, from {@code countries.csv}. */
final class Countries {
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Countries() {
    Resource.lines("countries.csv", this::add);
  }

  private void add(String[] fields) {
    String code = fields[0];
    names.put(code, fields[2]);
    for (int i = 0; i < 4; i++) {
      codes.putIfAbsent(Folded.squeezed(fields[i]), code);
    }
    if (fields.length > 4) {
      for (String other : fields[4].split("\\|")) {
        codes.putIfAbsent(Folded.squeezed(other), code);
      }
    }
  }

  /** ISO 3166-1 alpha-2 code of a country as people write it, empty when unknown. */
  String code(String country) {
    return codes.getOrDefault(Folded.squeezed(country), "");
  }

  /** English name of a code, the code itself when unknown. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }
}
