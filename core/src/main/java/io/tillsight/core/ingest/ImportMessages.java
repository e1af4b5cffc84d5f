package io.tillsight.core.ingest;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words refusals, notes, rejections, questions and roles in the language of the user. */
public final class ImportMessages {
  private static final String BUNDLE = "io.tillsight.core.ingest.messages";

  private final Locale locale;
  private final ResourceBundle texts;

  private ImportMessages(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Messages in French for a French locale, in English for any other. */
  public static ImportMessages in(Locale locale) {
    return new ImportMessages(locale);
  }

  /** What is wrong with a file, and what to do. */
  public String refusal(Refusal refusal) {
    String key = "refusal." + refusal.code();
    return filled(texts.containsKey(key) ? key : "refusal.OTHER", refusal.file(), refusal.facts());
  }

  /** What the user should know. */
  public String note(Note note) {
    Map<String, String> facts = new HashMap<>(note.facts());
    facts.put("count", number(note.count()));
    return filled("note." + note.code(), note.file(), facts);
  }

  /** The question in one sentence. */
  public String question(OpenQuestion question) {
    String key = "question." + question.code();
    return filled(
        texts.containsKey(key) ? key : "question.OTHER",
        question.file(),
        Map.of("column", question.column(), "code", question.code()));
  }

  /** A choice of a question; the choice itself where it speaks for itself. */
  public String choice(OpenQuestion question, OpenQuestion.Choice choice) {
    String key = "choice." + question.code() + "." + choice.value();
    return texts.containsKey(key) ? texts.getString(key) : choice.value();
  }

  /** Name of a role. */
  public String role(Role role) {
    return texts.getString("role." + role.name());
  }

  /** Name of a kind of file. */
  public String kind(FileKind kind) {
    return texts.getString("kind." + kind.name());
  }

  /** Why a column has its role. */
  public String reason(ColumnRole column) {
    return filled("reason." + column.reason().name(), "", Map.of("word", column.word()));
  }

  /** What is suspicious about a row of the preview. */
  public String remark(String code) {
    String key = "remark." + code;
    return texts.containsKey(key) ? texts.getString(key) : code;
  }

  /**
   * Why a row is rejected.
   *
   * @param fallback what to say when the code is none of ours
   */
  String rejection(String code, String column, String value, String fallback) {
    String key = "reject." + code;
    return texts.containsKey(key)
        ? filled(key, "", Map.of("column", column, "value", value))
        : fallback;
  }

  private String number(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** Texts name their facts, {@code {file}}, {@code {count}}: an order of arguments is no word. */
  private String filled(String key, String file, Map<String, String> facts) {
    String text;
    try {
      text = texts.getString(key);
    } catch (MissingResourceException missing) {
      return key;
    }
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return text.replace("{file}", file);
  }
}
