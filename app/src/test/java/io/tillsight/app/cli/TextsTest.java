package io.tillsight.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every text of the command line exists in both languages. */
class TextsTest {
  @Test
  void bothBundlesHaveTheSameKeys() {
    assertThat(new TreeSet<>(Texts.of(Locale.FRENCH).bundle().keySet()))
        .isEqualTo(new TreeSet<>(Texts.of(Locale.ENGLISH).bundle().keySet()));
  }

  @Test
  void everyCommandAndOptionIsDescribedInBothLanguages() {
    for (Locale locale : java.util.List.of(Locale.ENGLISH, Locale.FRENCH)) {
      PrintStream nowhere =
          new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
      CommandLine line =
          TillsightCommandLine.of(nowhere, nowhere, locale, null, null, Runnable::run)
              .commandLine();
      described(line, locale);
      line.getSubcommands().values().forEach(command -> described(command, locale));
    }
  }

  private static void described(CommandLine command, Locale locale) {
    var specification = command.getCommandSpec();
    assertThat(specification.usageMessage().description())
        .as("%s in %s", specification.qualifiedName(), locale)
        .isNotEmpty();
    specification
        .args()
        .forEach(
            argument ->
                assertThat(argument.description())
                    .as("%s %s in %s", specification.qualifiedName(), argument, locale)
                    .isNotEmpty());
  }

  @Test
  void fillsArgumentsInAsTheyStand() {
    assertThat(Texts.of(Locale.ENGLISH).get("forecast.horizon", 1000)).contains("not 1000.");
    assertThat(Texts.of(Locale.ENGLISH).get("answers.unreadable", "a'b{0}.json"))
        .contains("a'b{0}.json")
        .contains("{\"answers\":[{");
  }

  @Test
  void anUnknownLanguageSpeaksEnglish() {
    assertThat(Texts.of(Locale.GERMAN).get("progress", 10, 5))
        .isEqualTo(Texts.of(Locale.ENGLISH).get("progress", 10, 5));
  }
}
