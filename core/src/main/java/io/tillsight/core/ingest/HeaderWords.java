package io.tillsight.core.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The words around the roles, from {@code headers.properties}. */
final class HeaderWords {
  private final Properties properties = Resource.properties("headers.properties");
  private final Set<String> names = squeezed("generic.name");
  private final Set<String> codes = squeezed("generic.code");
  private final Set<String> rates = squeezed("rate");
  private final Set<String> events = squeezed("event");
  private final Set<String> pivots = squeezed("pivot");
  private final Set<String> channels = squeezed("channels");
  private final Set<String> sold = squeezed("sold");
  private final Set<String> prices = squeezed("price");
  private final Set<String> sentBack = squeezed("sentBack");
  private final Set<String> sentBackBy = squeezed("sentBackBy");
  private final Set<String> periods = squeezed("period");
  private final Set<String> wholes = squeezed("whole");
  private final Set<String> rowTypes = squeezed("rowType");
  private final Set<String> suppliers = squeezed("supplier");

  private Set<String> squeezed(String key) {
    Set<String> words = new HashSet<>();
    Resource.phrases(properties, key).forEach(phrase -> words.add(Folded.squeezed(phrase)));
    return words;
  }

  /** Whether it names whatever the file is about. */
  boolean isName(String header) {
    return names.contains(Folded.squeezed(header));
  }

  /** Whether it is the key of whatever the file is about. */
  boolean isCode(String header) {
    return codes.contains(Folded.squeezed(header));
  }

  /** Whether it says that its values are percentages. */
  boolean isRate(String header) {
    return header.contains("%") || Folded.words(header).stream().anyMatch(rates::contains);
  }

  /** Whether its values tell what happened, not how things stand. */
  boolean isEvent(String header) {
    return Folded.words(header).stream().anyMatch(events::contains);
  }

  /** Whether a pivot table wrote it. */
  boolean isPivot(String header) {
    return pivots.contains(Folded.squeezed(header));
  }

  /** Whether it speaks of what was sold. */
  boolean isOfSales(String header) {
    return Folded.words(header).stream().anyMatch(sold::contains);
  }

  /** Whether a file name says that goods went back to a supplier. */
  boolean namesGoodsSentBack(String fileName) {
    List<String> words = Folded.words(fileName);
    return words.contains("rtv") || any(words, suppliers) && any(words, sentBack);
  }

  /** Whether headers tell of goods that went back to a supplier, and of nothing sold. */
  boolean tellOfGoodsSentBack(List<String> names) {
    List<String> words = names.stream().flatMap(name -> Folded.words(name).stream()).toList();
    return any(words, suppliers) && any(words, sentBack) && !any(words, sold);
  }

  /** A header of a file of goods sent back, without the words that say just that. */
  String withoutSentBack(String header) {
    List<String> words = new ArrayList<>(Folded.words(header));
    words.removeIf(word -> sentBack.contains(word) || sentBackBy.contains(word));
    return words.isEmpty() ? header : String.join(" ", words);
  }

  private static boolean any(List<String> words, Set<String> known) {
    return words.stream().anyMatch(known::contains);
  }

  /** Whether it speaks of a price. */
  boolean isOfPrice(String header) {
    return Folded.words(header).stream().anyMatch(prices::contains);
  }

  /** Whether its values tell what each row is: a sale, a line of it, a payment. */
  boolean isRowType(String header) {
    return rowTypes.contains(Folded.squeezed(header));
  }

  /** Whether its values are weeks, months, quarters or years. */
  boolean isPeriod(String header) {
    return Folded.words(header).stream().anyMatch(periods::contains);
  }

  /** Whether it speaks of a whole order or invoice. */
  boolean isOfWholeOrder(String header) {
    return Folded.words(header).stream().anyMatch(wholes::contains);
  }

  /** Whether a text is the name of a sales channel. */
  boolean isChannel(String value) {
    return channels.contains(Folded.squeezed(value));
  }

  /** Whether a file name tells that the file is of this kind. */
  boolean fileNameSays(FileKind kind, String fileName) {
    List<String> words = Folded.words(fileName);
    return Resource.phrases(properties, "file." + kind).stream()
        .map(Folded::squeezed)
        .anyMatch(words::contains);
  }
}
