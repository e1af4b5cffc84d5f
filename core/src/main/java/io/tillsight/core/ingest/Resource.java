package io.tillsight.core.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/** The data files that stand beside the classes of this package, in UTF-8. */
final class Resource {
  private Resource() {}

  static Properties properties(String name) {
    Properties properties = new Properties();
    try (BufferedReader reader = open(name)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** Calls the visitor with the fields of each line; lines that start with # are comments. */
  static void lines(String name, Consumer<String[]> visitor) {
    try (BufferedReader reader = open(name)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          visitor.accept(line.split(";", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrases of a property, trimmed; none when it is missing. */
  static List<String> phrases(Properties properties, String key) {
    List<String> phrases = new ArrayList<>();
    for (String phrase : properties.getProperty(key, "").split("\\|")) {
      if (!phrase.isBlank()) {
        phrases.add(phrase.strip());
      }
    }
    return phrases;
  }

  private static BufferedReader open(String name) {
    InputStream stream = Resource.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("The application lacks its file " + name);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
