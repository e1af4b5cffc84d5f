package io.tillsight.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in every language, and every key that the code names exists. */
class KeysTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+\\.?)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  private final Properties english = read("messages.properties");

  @Test
  void allLanguagesHaveTheSameKeysAndPlaceholders() {
    for (String language : english.getProperty("language.all").split(" ")) {
      if (!language.equals("en")) {
        Properties other = read("messages_" + language + ".properties");
        assertThat(other.keySet()).as(language).isEqualTo(english.keySet());
        for (Object key : english.keySet()) {
          assertThat(placeholders(other, key))
              .as("%s in %s", key, language)
              .isEqualTo(placeholders(english, key));
        }
      }
    }
  }

  @Test
  void everyKeyInTheCodeExists() {
    Set<String> keys = english.stringPropertyNames();
    Set<String> areas =
        keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (String literal : literals()) {
      if (areas.contains(literal.substring(0, literal.indexOf('.')))) {
        named++;
        // A key may be the beginning of one that is put together: plural forms, "month." + n.
        if (!keys.contains(literal) && keys.stream().noneMatch(key -> begins(key, literal))) {
          missing.add(literal);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(named).as("keys found in the sources").isGreaterThan(50);
  }

  private static boolean begins(String key, String beginning) {
    return key.startsWith(beginning.endsWith(".") ? beginning : beginning + ".");
  }

  private static Set<String> literals() {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (isWindowOrWords(file)) {
          Matcher matcher = LITERAL.matcher(Files.readString(file));
          while (matcher.find()) {
            found.add(matcher.group(1));
          }
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return found;
  }

  /** The command line has its own names, such as those of its documents. */
  private static boolean isWindowOrWords(Path file) {
    String path = file.toString().replace('\\', '/');
    return Stream.of("ui", "words", "figures", "report")
        .anyMatch(area -> path.contains("/app/" + area + "/"));
  }

  private static String placeholders(Properties texts, Object key) {
    return PLACEHOLDER
        .matcher(texts.getProperty((String) key))
        .results()
        .map(found -> found.group())
        .sorted()
        .distinct()
        .collect(Collectors.joining());
  }

  private static Properties read(String name) {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return texts;
  }
}
