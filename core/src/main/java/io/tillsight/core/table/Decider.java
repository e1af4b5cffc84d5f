package io.tillsight.core.table;

import io.tillsight.core.table.value.CurrencyWords;
import io.tillsight.core.table.value.DateOrder;
import io.tillsight.core.table.value.NumberStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Decides all columns together: what one leaves open, another may prove. */
final class Decider {
  private static final double FEW = 0.05;
  private final List<ColumnStatistics> counts;
  private final List<String> names;
  private final Answers answers;
  private final char delimiter;
  private final List<ColumnJudge> judges = new ArrayList<>();
  private final List<ColumnType> types = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Signing> signings;

  Decider(
      List<ColumnStatistics> counts,
      List<String> names,
      boolean named,
      Answers answers,
      char delimiter) {
    this.counts = counts;
    this.names = names;
    this.answers = answers;
    this.delimiter = delimiter;
    for (int i = 0; i < counts.size(); i++) {
      ColumnJudge judge = new ColumnJudge(counts.get(i), names.get(i), named);
      judges.add(judge);
      ColumnType told = answers.type(names.get(i));
      boolean letters =
          judge.isSided() && Sides.NONE.equals(answers.choice(Sides.CODE, names.get(i)));
      types.add(told != null ? told : letters ? ColumnType.TEXT : judge.type());
    }
    this.signings = new Sides(counts, judges, names, types, answers).find(questions);
  }

  /** Columns whose dates have an order that the whole file does not prove. */
  List<Integer> openDates() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      if (isDate(i)
          && order(i) == null
          && fileOrder() == null
          && counts.get(i).dates().hasOpenOrder()) {
        open.add(i);
      }
    }
    return open;
  }

  /**
   * The decision.
   *
   * @param crossChecked date orders that other columns prove, by column
   */
  Decision decide(Map<Integer, DateOrder> crossChecked) {
    List<ColumnPlan> plans = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      plans.add(plan(i, crossChecked));
    }
    NumberStyle decimal = shownStyle(plans);
    return new Decision(
        plans, List.copyOf(questions), decimal, thousands(), shownOrder(plans), currency());
  }

  private ColumnPlan plan(int column, Map<Integer, DateOrder> crossChecked) {
    ColumnType type = types.get(column);
    ColumnJudge judge = judges.get(column);
    List<Column.Evidence> evidence = judge.evidence(type);
    return switch (type) {
      case NUMBER, PERCENT ->
          ColumnPlan.number(type, style(column), evidence, signings.get(column));
      case DATE, DATETIME ->
          new ColumnPlan(
              type,
              style(column),
              order(column, crossChecked),
              judge.isSerial(),
              judge.isCompact(),
              true,
              evidence);
      case BOOLEAN ->
          new ColumnPlan(type, NumberStyle.POINT, DateOrder.YMD, false, false, true, evidence);
      case TEXT -> ColumnPlan.text(counts.get(column).softNulls > 1, evidence);
    };
  }

  private NumberStyle style(int column) {
    NumberStyle told = answers.style(names.get(column));
    ColumnJudge judge = judges.get(column);
    NumberStyle proven = told == null ? judge.provenStyle() : told;
    Boolean decimal = answers.isDecimal(names.get(column));
    if (decimal != null && judge.isStyleOpen()) {
      boolean comma = judge.guessedStyle() == NumberStyle.COMMA;
      return comma == decimal ? NumberStyle.COMMA : NumberStyle.POINT;
    }
    if (proven != null) {
      return proven;
    }
    NumberStyle others = fileStyle();
    if (!judge.isStyleOpen()) {
      return others == null ? NumberStyle.POINT : others;
    }
    if (others != null) {
      return others;
    }
    if (judge.isGroupedForSure()) {
      return judge.guessedStyle() == NumberStyle.COMMA ? NumberStyle.POINT : NumberStyle.COMMA;
    }
    if (isNumber(column)) {
      questions.add(
          new Question("AMBIGUOUS_DECIMAL", names.get(column), choices(guess(column), column)));
    }
    return guess(column);
  }

  private NumberStyle guess(int column) {
    NumberStyle seen = judges.get(column).guessedStyle();
    return seen == NumberStyle.COMMA && delimiter == ',' ? NumberStyle.POINT : seen;
  }

  private List<String> choices(NumberStyle guess, int column) {
    boolean comma = judges.get(column).guessedStyle() == NumberStyle.COMMA;
    boolean decimal = comma == (guess == NumberStyle.COMMA);
    return decimal ? List.of("1.234", "1234") : List.of("1234", "1.234");
  }

  /** The style that most proven numbers of the other columns use. */
  private NumberStyle fileStyle() {
    long point = 0;
    long comma = 0;
    for (int i = 0; i < types.size(); i++) {
      if (isNumber(i)) {
        point += counts.get(i).pointOnly;
        comma += counts.get(i).commaOnly;
      }
    }
    if (point == comma) {
      return null;
    }
    return point > comma ? NumberStyle.POINT : NumberStyle.COMMA;
  }

  private DateOrder order(int column) {
    DateOrder told = answers.order(names.get(column));
    return told == null ? judges.get(column).provenOrder() : told;
  }

  private DateOrder order(int column, Map<Integer, DateOrder> crossChecked) {
    ColumnJudge judge = judges.get(column);
    DateCounts dates = counts.get(column).dates();
    if (judge.isCompact()) {
      return judge.compactOrder();
    }
    DateOrder known = order(column);
    long weaker = Math.min(dates.dayFirst, dates.monthFirst);
    boolean disputed =
        answers.order(names.get(column)) == null
            && dates.contradicts()
            && weaker > FEW * Math.max(dates.dayFirst, dates.monthFirst);
    if (known != null && !disputed) {
      return known;
    }
    if (!dates.contradicts()) {
      DateOrder other = crossChecked.getOrDefault(column, fileOrder());
      if (other != null) {
        return other;
      }
    }
    DateOrder guess = known == null ? guessedOrder(column) : known;
    DateOrder second = guess == DateOrder.DMY ? DateOrder.MDY : DateOrder.DMY;
    questions.add(
        new Question("AMBIGUOUS_DATE", names.get(column), List.of(guess.name(), second.name())));
    return guess;
  }

  private DateOrder guessedOrder(int column) {
    boolean american =
        counts.get(column).dates().twelveHours > 0
            || "USD".equals(currency())
            || fileStyle() == NumberStyle.POINT && delimiter == ',';
    return american ? DateOrder.MDY : DateOrder.DMY;
  }

  /** The order that the other date columns of the file prove, null when they do not agree. */
  private DateOrder fileOrder() {
    DateOrder found = null;
    for (int i = 0; i < types.size(); i++) {
      DateCounts dates = counts.get(i).dates();
      if (isDate(i) && dates.dayFirst != dates.monthFirst && !dates.contradicts()) {
        DateOrder proven = dates.dayFirst > 0 ? DateOrder.DMY : DateOrder.MDY;
        if (found != null && found != proven) {
          return null;
        }
        found = proven;
      }
    }
    return found;
  }

  private NumberStyle shownStyle(List<ColumnPlan> plans) {
    long[] votes = new long[2];
    for (int i = 0; i < plans.size(); i++) {
      ColumnStatistics column = counts.get(i);
      if (plans.get(i).isNumber()) {
        long signs = column.pointOnly + column.commaOnly + column.openPoint + column.openComma;
        votes[plans.get(i).style().ordinal()] += signs;
      }
    }
    if (votes[0] + votes[1] == 0) {
      return null;
    }
    return votes[0] >= votes[1] ? NumberStyle.POINT : NumberStyle.COMMA;
  }

  private char thousands() {
    Map<Character, Long> votes = new HashMap<>();
    for (int i = 0; i < types.size(); i++) {
      if (isNumber(i)) {
        counts.get(i).groupings().forEach((sign, count) -> votes.merge(sign, count, Long::sum));
        if (fileStyle() == null
            && judges.get(i).isStyleOpen()
            && judges.get(i).isGroupedForSure()) {
          votes.merge(judges.get(i).guessedStyle().decimal(), 1L, Long::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<Character, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse((char) 0);
  }

  private DateOrder shownOrder(List<ColumnPlan> plans) {
    Map<DateOrder, Long> votes = new EnumMap<>(DateOrder.class);
    for (int i = 0; i < plans.size(); i++) {
      DateCounts dates = counts.get(i).dates();
      if (plans.get(i).isDate() && !plans.get(i).serial()) {
        votes.merge(DateOrder.YMD, dates.yearFirst, Long::sum);
        long others = plans.get(i).compact() ? dates.compact : dates.yearLast;
        votes.merge(plans.get(i).order(), others, Long::sum);
      }
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private String currency() {
    Map<String, Long> found = new HashMap<>();
    for (int i = 0; i < types.size(); i++) {
      if (isNumber(i)) {
        counts.get(i).currencies().forEach((code, count) -> found.merge(code, count, Long::sum));
      } else if (HeaderWords.isCurrency(names.get(i))) {
        counts.get(i).codes().forEach((code, count) -> found.merge(code, count, Long::sum));
      }
    }
    Set<String> codes = found.isEmpty() ? inHeaders() : found.keySet();
    return codes.size() == 1 ? codes.iterator().next() : null;
  }

  private Set<String> inHeaders() {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < types.size(); i++) {
      String code = isNumber(i) ? CurrencyWords.inHeader(names.get(i)) : null;
      if (code != null) {
        found.add(code);
      }
    }
    return found;
  }

  /** Adds a question when the values carry several currencies. */
  void askCurrency() {
    TreeSet<String> all = new TreeSet<>();
    String column = null;
    for (int i = 0; i < types.size(); i++) {
      Set<String> own =
          isNumber(i)
              ? counts.get(i).currencies().keySet()
              : HeaderWords.isCurrency(names.get(i)) ? counts.get(i).codes().keySet() : Set.of();
      column = own.size() > 1 && column == null ? names.get(i) : column;
      all.addAll(own);
    }
    if (all.size() > 1 && !answers.has("MIXED_CURRENCY")) {
      questions.add(new Question("MIXED_CURRENCY", column, List.copyOf(all)));
    }
  }

  private boolean isNumber(int column) {
    return types.get(column) == ColumnType.NUMBER || types.get(column) == ColumnType.PERCENT;
  }

  private boolean isDate(int column) {
    return types.get(column) == ColumnType.DATE || types.get(column) == ColumnType.DATETIME;
  }
}
