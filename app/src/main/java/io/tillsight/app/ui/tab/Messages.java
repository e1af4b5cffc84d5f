package io.tillsight.app.ui.tab;

import io.tillsight.app.ui.filter.PeriodPreset;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.words.Labels;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Selection;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What cards say instead of figures. */
public final class Messages {
  private final TabContext context;
  private final Words words;

  /** In the language of a tab. */
  public Messages(TabContext context) {
    this.context = context;
    words = context.words();
  }

  /** The filter leaves nothing: what it is, which part of it empties the card, how to undo it. */
  public CardState.Message empty(Emptiness emptiness) {
    Labels names = new Labels(words, context.formats(), emptiness.catalogue());
    List<String> said = new ArrayList<>();
    emptiness
        .filter()
        .selections()
        .forEach((dimension, selection) -> said.add(selection(names, dimension, selection)));
    said.add(context.formats().period(context.filter().shownPeriod()));
    String part = emptiness.part().map(found -> part(names, emptiness, found)).orElse("");
    String count = context.formats().count(emptiness.salesWithout());
    String text =
        emptiness.part().isPresent()
            ? words.plural("state.empty.part", emptiness.salesWithout(), part, count)
            : words.plural("state.empty.period", emptiness.salesWithout(), count);
    CardState.Action action =
        emptiness
            .part()
            .map(found -> remove(part, found))
            .orElseGet(
                () ->
                    new CardState.Action(
                        words.text("state.empty.allDates"),
                        () -> context.filter().choose(PeriodPreset.ALL)));
    return new CardState.Message(
        CardState.Kind.EMPTY,
        words.text("state.empty.title"),
        String.join(", ", said) + ".\n" + text,
        List.of(action));
  }

  /** A dimension that no file says anything about would bring the card to life. */
  public CardState.Message missing(Dimension dimension) {
    return missing(dimension.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** The same of a column that is no dimension: {@code employees}. */
  public CardState.Message missing(String column) {
    String name = words.text("state.missing." + column);
    return new CardState.Message(
        CardState.Kind.MISSING_COLUMN,
        words.text("state.missing.title", name),
        words.text("state.missing.text", name),
        List.of(
            new CardState.Action(
                words.text("state.missing.action"), () -> context.desk().chooseFiles())));
  }

  /** A sentence where a figure makes no sense, without buttons. */
  public CardState.Message plain(String title, String text) {
    return new CardState.Message(CardState.Kind.EMPTY, title, text, List.of());
  }

  /** Something went wrong: cause, what is still right, what to do. */
  public CardState.Message error(Throwable problem, Runnable again) {
    String cause = problem.getMessage() == null ? problem.toString() : problem.getMessage();
    return new CardState.Message(
        CardState.Kind.ERROR,
        words.text("state.error.title"),
        words.text("state.error.text", cause),
        List.of(
            new CardState.Action(words.text("state.error.again"), again),
            new CardState.Action(words.text("state.error.copy"), () -> copy(problem))));
  }

  private CardState.Action remove(String part, Dimension dimension) {
    return new CardState.Action(
        words.text("state.empty.remove", part), () -> context.filter().remove(dimension));
  }

  private String part(Labels names, Emptiness emptiness, Dimension dimension) {
    return selection(names, dimension, emptiness.filter().selections().get(dimension));
  }

  private String selection(Labels names, Dimension dimension, Selection selection) {
    String keys =
        selection.keys().stream()
            .limit(3)
            .map(key -> names.of(dimension, key))
            .collect(Collectors.joining(", "));
    return selection.excluded() ? words.text("state.empty.except", keys) : keys;
  }

  private static void copy(Throwable problem) {
    StringWriter details = new StringWriter();
    problem.printStackTrace(new PrintWriter(details));
    ClipboardContent content = new ClipboardContent();
    content.putString(details.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
