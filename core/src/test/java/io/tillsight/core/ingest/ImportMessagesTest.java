package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportMessagesTest {
  private static final Pattern FACT = Pattern.compile("\\{\\w+}");
  private final Properties english = Resource.properties("messages.properties");
  private final Properties french = Resource.properties("messages_fr.properties");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void bothLanguagesNameTheSameFacts() {
    for (String key : english.stringPropertyNames()) {
      assertThat(facts(french.getProperty(key))).as(key).isEqualTo(facts(english.getProperty(key)));
    }
  }

  private static TreeSet<String> facts(String text) {
    return FACT.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRoleKindAndReasonHasAName() {
    for (Role role : Role.values()) {
      assertThat(english).containsKey("role." + role);
    }
    for (FileKind kind : FileKind.values()) {
      assertThat(english).containsKey("kind." + kind);
    }
    for (ColumnRole.Reason reason : ColumnRole.Reason.values()) {
      assertThat(english).containsKey("reason." + reason);
    }
  }

  @Test
  void fillsTheFactsIn() {
    Note note = new Note("a.csv", "AMOUNT_DIFFERS", 1304, Map.of());
    assertThat(ImportMessages.in(Locale.ENGLISH).note(note)).startsWith("1,304 rows of a.csv");
    assertThat(ImportMessages.in(Locale.FRANCE).note(note)).contains("lignes de a.csv");
  }

  @Test
  void speaksEnglishToOthersWhateverTheSystemSpeaks() {
    Refusal refusal = new Refusal("", "NO_FILES", Map.of());
    assertThat(ImportMessages.in(Locale.JAPAN).refusal(refusal)).startsWith("Nothing was given");
  }

  @Test
  void tellsTheReadersReasonWhereItHasNone() {
    Refusal refusal = new Refusal("a.csv", "NEVER_HEARD_OF", Map.of("message", "a.csv: it hums"));
    assertThat(ImportMessages.in(Locale.ENGLISH).refusal(refusal))
        .isEqualTo("Cannot be imported. a.csv: it hums");
  }
}
