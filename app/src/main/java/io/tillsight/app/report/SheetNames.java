package io.tillsight.app.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as the file format allows them: 31 characters, none of seven, no two equal. */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  String unique(String wanted) {
    String clean = wanted.replaceAll("[\\\\/*?:\\[\\]]", " ").strip();
    String name = clean.substring(0, Math.min(clean.length(), LONGEST));
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String ending = " " + number;
      name = clean.substring(0, Math.min(clean.length(), LONGEST - ending.length())) + ending;
    }
    return name;
  }
}
