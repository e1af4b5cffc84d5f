package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Whether the words of a file are those of Western Europe, as a code page of it reads them, or of
 * languages with letters of their own. Where neither is likely enough, nothing is guessed.
 */
final class AlphabetGuess {
  private static final List<String> WESTERN =
      List.of("fr", "de", "es", "pt", "it", "nl", "da", "nb", "sv", "fi", "is", "ca");
  private static final List<String> CENTRAL = List.of("pl", "cs", "sk", "hu", "sl", "hr", "ro");

  /** What else it may be; the earlier of two that read the words alike. */
  private static final List<CodePage> OTHERS =
      List.of(
          new CodePage("windows-1250", CENTRAL),
          new CodePage("windows-1254", List.of("tr")),
          new CodePage("iso-8859-2", CENTRAL));

  /** Signs that stand before or behind words and are none of their letters. */
  private static final String SIGNS =
      "\u00ae\u2122\u00a9\u00b0\u00aa\u00ba\u00b2\u00b3\u2019\u2018\u201c\u201d\u00ab\u00bb\u2013"
          + "\u2014\u2026\u2022\u00a7\u20ac\u2020\u2030\u00b7\u00bf\u00a1\u00a3\u00a0\u00b4";

  /** Likelihoods are logarithms: 4 means 55 times as likely, 8 means 3,000 times. */
  private static final double DOUBTFUL = 4;

  private static final double DOUBTFUL_PER_WORD = 0.5;
  private static final double PROVEN = 8;
  private static final int PROVEN_WORDS = 3;
  private static final double AHEAD = 6;

  /** Mean over the pairs of letters; words of Western Europe have -4 to -7. */
  private static final double NO_WORDS = -9;

  private static final double NO_WORD = -10;
  private final Map<String, LetterPairs> languages = LetterPairs.byLanguage();
  private final String western;
  private final List<String> words = new ArrayList<>();

  /**
   * A guess.
   *
   * @param found different words, a character a byte
   * @param western the likeliest code page of Western Europe
   */
  AlphabetGuess(Collection<String> found, String western) {
    this.western = western;
    for (String word : found) {
      String bare = withoutSigns(word);
      if (bare.length() > 1 && LetterPairs.pairs(bare) > 0) {
        words.add(bare);
      }
    }
  }

  private record CodePage(String name, List<String> languages) {}

  private record Rival(String name, double ahead, int different) {}

  /** The name of the code page, null when it cannot be told. */
  String name() {
    List<Rival> rivals =
        OTHERS.stream()
            .map(this::rival)
            .sorted(Comparator.comparingDouble(Rival::ahead).reversed())
            .toList();
    Rival best = rivals.get(0);
    if (best.ahead <= Math.max(DOUBTFUL, DOUBTFUL_PER_WORD * best.different)) {
      return isNoText() ? null : western;
    }
    boolean proven = best.ahead >= PROVEN && best.different >= PROVEN_WORDS;
    return proven && rivals.stream().noneMatch(other -> isClose(other, best)) ? best.name : null;
  }

  private boolean isClose(Rival other, Rival best) {
    return other.ahead > best.ahead - AHEAD
        && words.stream().anyMatch(word -> !read(word, other.name).equals(read(word, best.name)));
  }

  private Rival rival(CodePage page) {
    String name = page.name;
    List<String> different =
        words.stream().filter(word -> !read(word, name).equals(read(word, western))).toList();
    double here = different.stream().mapToDouble(this::westernFit).sum();
    double there = Double.NEGATIVE_INFINITY;
    if (words.stream().anyMatch(word -> hasControls(read(word, name)))) {
      return new Rival(name, there, different.size());
    }
    for (String language : page.languages) {
      LetterPairs pairs = languages.get(language);
      there =
          Math.max(
              there, different.stream().mapToDouble(word -> pairs.fit(read(word, name))).sum());
    }
    return new Rival(name, different.isEmpty() ? 0 : there - here, different.size());
  }

  /** Customers come from several countries: each word may be of another language. */
  private double westernFit(String word) {
    String text = read(word, western);
    return WESTERN.stream()
        .mapToDouble(language -> languages.get(language).fit(text))
        .max()
        .orElseThrow();
  }

  private boolean isNoText() {
    double sum = words.stream().mapToDouble(this::westernFit).sum();
    int pairs = words.stream().mapToInt(word -> LetterPairs.pairs(read(word, western))).sum();
    return pairs > 0 && sum / pairs < (words.size() > 1 ? NO_WORDS : NO_WORD);
  }

  private static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  private String withoutSigns(String word) {
    String text = read(word, western);
    int start = 0;
    int end = word.length();
    while (start < end && SIGNS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }

  private static String read(String word, String name) {
    Charset charset = EncodingName.charset(name);
    return new String(word.getBytes(StandardCharsets.ISO_8859_1), charset);
  }
}
