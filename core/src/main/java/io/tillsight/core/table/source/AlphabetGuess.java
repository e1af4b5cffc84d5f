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

  /** Read by the same code pages, but told from others only by all words of a file together. */
  private static final List<String> SMALLER =
      List.of("et", "sq", "ga", "fo", "br", "fur", "cy", "wa");

  /** What else it may be; the earlier of two that read the words alike. */
  private static final List<CodePage> OTHERS =
      List.of(
          new CodePage("windows-1250", CENTRAL, 4, 3),
          new CodePage("windows-1254", List.of("tr"), 4, 3),
          new CodePage("iso-8859-2", CENTRAL, 4, 3),
          new CodePage("windows-1257", List.of("lv", "lt", "et"), 8, 3),
          new CodePage("ibm857", List.of("tr"), 8, 6));

  /** Signs that stand before or behind words and are none of their letters. */
  private static final String SIGNS =
      "\u00ae\u2122\u00a9\u00b0\u00aa\u00ba\u00b2\u00b3\u2019\u2018\u201c\u201d\u00ab\u00bb\u2013"
          + "\u2014\u2026\u2022\u00a7\u20ac\u2020\u2030\u00b7\u00bf\u00a1\u00a3\u00a0\u00b4";

  private static final double DOUBTFUL_PER_WORD = 0.5;
  private static final double PROVEN = 8;
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

  /**
   * What the words may be written in. Likelihoods are logarithms: 4 means 55 times as likely, 8
   * means 3,000 times.
   *
   * @param doubt how much likelier it must be to be thought of
   * @param words different words that are needed to prove it
   */
  private record CodePage(String name, List<String> languages, double doubt, int words) {}

  private record Rival(CodePage page, double ahead, int different) {
    boolean isThoughtOf() {
      return ahead > Math.max(page.doubt, DOUBTFUL_PER_WORD * different);
    }

    boolean isProven() {
      return ahead >= PROVEN && different >= page.words;
    }
  }

  /** The name of the code page, null when it cannot be told. */
  String name() {
    List<Rival> rivals =
        OTHERS.stream()
            .map(this::rival)
            .filter(Rival::isThoughtOf)
            .sorted(Comparator.comparingDouble(Rival::ahead).reversed())
            .toList();
    if (rivals.isEmpty()) {
      return isNoText() ? null : western;
    }
    Rival best = rivals.get(0);
    boolean proven = best.isProven() && rivals.stream().noneMatch(other -> isClose(other, best));
    return proven ? best.page.name : null;
  }

  private boolean isClose(Rival other, Rival best) {
    return other.ahead > best.ahead - AHEAD
        && words.stream()
            .anyMatch(word -> !read(word, other.page.name).equals(read(word, best.page.name)));
  }

  private Rival rival(CodePage page) {
    List<String> different =
        words.stream().filter(word -> !read(word, page.name).equals(read(word, western))).toList();
    if (different.isEmpty()
        || words.stream().anyMatch(word -> hasControls(read(word, page.name)))) {
      return new Rival(page, Double.NEGATIVE_INFINITY, different.size());
    }
    double here = different.stream().mapToDouble(this::westernFit).sum();
    double smaller = best(words, SMALLER, western);
    double ahead =
        Math.min(
            best(different, page.languages, page.name) - here,
            best(words, page.languages, page.name) - smaller);
    return new Rival(page, ahead, different.size());
  }

  /** The likelihood that all words are of one language, the likeliest. */
  private double best(List<String> some, List<String> tags, String name) {
    return tags.stream().mapToDouble(tag -> fit(some, tag, name)).max().orElseThrow();
  }

  private double fit(List<String> some, String language, String name) {
    LetterPairs pairs = languages.get(language);
    return some.stream().mapToDouble(word -> pairs.fit(read(word, name))).sum();
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
