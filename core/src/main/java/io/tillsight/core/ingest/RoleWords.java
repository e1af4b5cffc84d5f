package io.tillsight.core.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The header words of every role, from {@code roles.properties}. */
final class RoleWords {
  private final Map<String, List<Match>> bySqueezed = new HashMap<>();
  private final Set<String> fillers = new HashSet<>();
  private final Set<String> articles = new HashSet<>();

  /**
   * What a header may mean.
   *
   * @param role the role
   * @param whole whether the header is the known word and nothing else
   * @param rank place of the word among those of the role, 0 is best
   * @param word the known word
   */
  record Match(Role role, boolean whole, int rank, String word) {
    /** The smaller the better; a header that only contains a word comes after all that are one. */
    int cost() {
      return whole ? rank : rank + 1_000;
    }
  }

  RoleWords() {
    Properties headers = Resource.properties("headers.properties");
    fillers.addAll(Resource.phrases(headers, "filler"));
    articles.addAll(Resource.phrases(headers, "article"));
    Properties roles = Resource.properties("roles.properties");
    for (String key : roles.stringPropertyNames()) {
      Role role = Role.valueOf(key.substring(0, key.indexOf('.')));
      List<String> phrases = Resource.phrases(roles, key);
      for (int rank = 0; rank < phrases.size(); rank++) {
        add(role, phrases.get(rank), rank);
      }
    }
  }

  private void add(Role role, String phrase, int rank) {
    Set<String> spellings = new HashSet<>();
    spellings.add(Folded.squeezed(phrase));
    spellings.add(withoutArticles(phrase));
    for (String spelling : spellings) {
      bySqueezed
          .computeIfAbsent(spelling, squeezed -> new ArrayList<>())
          .add(new Match(role, true, rank, phrase));
    }
  }

  private String withoutArticles(String text) {
    List<String> words = new ArrayList<>(Folded.words(text));
    words.removeIf(articles::contains);
    return String.join("", words);
  }

  /** Everything that a header may mean; empty when no word of it is known. */
  List<Match> of(String header) {
    List<Match> whole = bySqueezed.get(Folded.squeezed(header));
    if (whole == null) {
      whole = bySqueezed.get(withoutArticles(header));
    }
    return whole != null ? whole : within(Folded.words(header));
  }

  /** The longest known run of words that leaves nothing but filler words and digits. */
  private List<Match> within(List<String> words) {
    for (int length = words.size() - 1; length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        List<Match> found = bySqueezed.get(String.join("", words.subList(start, start + length)));
        if (found != null && onlyFillers(words, start, start + length)) {
          return found.stream()
              .map(match -> new Match(match.role(), false, match.rank(), match.word()))
              .toList();
        }
      }
    }
    return List.of();
  }

  private boolean onlyFillers(List<String> words, int from, int to) {
    for (int i = 0; i < words.size(); i++) {
      if ((i < from || i >= to) && !isFiller(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isFiller(String word) {
    return fillers.contains(word) || word.chars().allMatch(Character::isDigit);
  }
}
