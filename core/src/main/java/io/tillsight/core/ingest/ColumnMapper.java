package io.tillsight.core.ingest;

import io.tillsight.core.ingest.ColumnRole.Reason;
import io.tillsight.core.table.Column;
import io.tillsight.core.table.ColumnType;
import io.tillsight.core.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives columns their roles: the user's choices first, then the best header words whose values do
 * not contradict. Money is never recognised by its values alone.
 */
final class ColumnMapper {
  /** Added to the cost of a word that means something else in most files. */
  private static final int UNUSUAL = 500;

  private static final Role[] OTHER_MONEY = {
    Role.QUANTITY, Role.AMOUNT, Role.AMOUNT_EXCLUDING_TAX, Role.AMOUNT_BEFORE_DISCOUNT
  };

  private final RoleWords words = new RoleWords();
  private final HeaderWords headers = new HeaderWords();

  private record Candidate(Column column, Role role, int cost, boolean whole, String word) {}

  ColumnMapping map(Table table, FileKind kind, List<MappingChoice> choices) {
    Map<Column, ColumnRole> chosen = chosen(table, choices);
    List<Candidate> candidates = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!chosen.containsKey(column)) {
        candidates.addAll(candidates(column, kind));
      }
    }
    Map<Column, ColumnRole> found = assigned(candidates, chosen);
    if (kind == FileKind.SALES || kind == FileKind.ORDERS || kind == FileKind.VENDOR_RETURNS) {
      findDateByContent(table, found);
    }
    ColumnMapping mapping =
        new ColumnMapping(
            table.columns().stream()
                .map(column -> found.getOrDefault(column, leftOver(column, candidates)))
                .toList());
    return kind == FileKind.SALES
        ? pricesAsAmounts(new OrderLevelColumns(table).corrected(mapping))
        : mapping;
  }

  /**
   * Dated lines, or items of orders, with a price, somebody or something they belong to, and
   * nothing else of money.
   */
  private static ColumnMapping pricesAsAmounts(ColumnMapping mapping) {
    boolean sold = mapping.hasAny(Role.ORDER, Role.CUSTOMER_CODE, Role.CUSTOMER_NAME, Role.EMAIL);
    boolean item = mapping.has(Role.ORDER) && mapping.has(Role.PRODUCT_REFERENCE);
    if (!(sold && mapping.has(Role.DATE) || item) || mapping.hasAny(OTHER_MONEY)) {
      return mapping;
    }
    return new ColumnMapping(
        mapping.columns().stream()
            .map(
                column ->
                    column.role() == Role.UNIT_PRICE && column.reason() != Reason.CHOSEN
                        ? new ColumnRole(
                            column.column(), Role.AMOUNT, Reason.PRICE_OF_ONE, column.word())
                        : column)
            .toList());
  }

  private static Map<Column, ColumnRole> chosen(Table table, List<MappingChoice> choices) {
    Map<Column, ColumnRole> chosen = new HashMap<>();
    for (MappingChoice choice : choices) {
      for (Column column : table.columns()) {
        if (choice.concerns(table.name(), column.name())) {
          boolean taken = choice.role() != Role.IGNORED;
          chosen.values().removeIf(old -> taken && old.role() == choice.role());
          chosen.put(column, new ColumnRole(column, choice.role(), Reason.CHOSEN, ""));
        }
      }
    }
    return chosen;
  }

  private List<Candidate> candidates(Column column, FileKind kind) {
    List<Candidate> candidates = new ArrayList<>();
    boolean sentBack = kind == FileKind.VENDOR_RETURNS;
    String header = sentBack ? headers.withoutSentBack(column.name()) : column.name();
    for (RoleWords.Match match : words.of(header)) {
      add(candidates, column, kind, match.role(), match.cost(), match);
      Role alternative = KindRoles.instead(match.role(), kind);
      if (alternative != null) {
        add(candidates, column, kind, alternative, match.cost() + UNUSUAL, match);
      }
    }
    Role generic =
        headers.isName(header)
            ? KindRoles.name(kind)
            : headers.isCode(header) ? KindRoles.code(kind) : null;
    if (generic != null) {
      RoleWords.Match match = new RoleWords.Match(generic, true, 0, column.name());
      add(candidates, column, kind, generic, UNUSUAL, match);
    }
    return candidates;
  }

  private static void add(
      List<Candidate> to,
      Column column,
      FileKind kind,
      Role role,
      int cost,
      RoleWords.Match match) {
    if (KindRoles.of(kind).contains(role)) {
      to.add(new Candidate(column, role, cost, match.whole(), match.word()));
    }
  }

  /** Cheapest first; each role and each column once. */
  private static Map<Column, ColumnRole> assigned(
      List<Candidate> candidates, Map<Column, ColumnRole> chosen) {
    Map<Column, ColumnRole> found = new HashMap<>(chosen);
    Set<Role> taken = EnumSet.noneOf(Role.class);
    chosen.values().forEach(column -> taken.add(column.role()));
    candidates.stream()
        .filter(candidate -> fits(candidate.role(), candidate.column().type()))
        .sorted(
            Comparator.comparingInt(Candidate::cost)
                .thenComparing(Candidate::role)
                .thenComparing(candidate -> candidate.column().index()))
        .forEach(
            candidate -> {
              if (!found.containsKey(candidate.column()) && taken.add(candidate.role())) {
                Reason reason = candidate.whole() ? Reason.HEADER : Reason.PART_OF_HEADER;
                found.put(
                    candidate.column(),
                    new ColumnRole(candidate.column(), candidate.role(), reason, candidate.word()));
              }
            });
    return found;
  }

  private static boolean fits(Role role, ColumnType type) {
    boolean day = type == ColumnType.DATE || type == ColumnType.DATETIME;
    boolean number = type == ColumnType.NUMBER || type == ColumnType.PERCENT;
    if (role.isDay()) {
      return day;
    }
    if (role.isNumeric()) {
      return number && (type == ColumnType.NUMBER || role == Role.DISCOUNT);
    }
    return switch (role) {
      case TIME -> !number;
      case CHANNEL, PAYMENT_METHOD, COUNTRY, CITY, EMAIL, BRAND -> !day && !number;
      default -> !day;
    };
  }

  /** A file's only column of days is its date, unless its header says that it is another day. */
  private void findDateByContent(Table table, Map<Column, ColumnRole> found) {
    if (found.values().stream().anyMatch(column -> column.role() == Role.DATE)) {
      return;
    }
    List<Column> days =
        table.columns().stream().filter(column -> fits(Role.DATE, column.type())).toList();
    if (days.size() == 1) {
      ColumnRole now = found.get(days.get(0));
      boolean free = now == null || now.role() == Role.TIME;
      if (free && words.of(days.get(0).name()).stream().noneMatch(m -> m.role().isDay())) {
        found.put(days.get(0), new ColumnRole(days.get(0), Role.DATE, Reason.CONTENT, ""));
      }
    }
  }

  private static ColumnRole leftOver(Column column, List<Candidate> candidates) {
    List<Candidate> own = candidates.stream().filter(c -> c.column().equals(column)).toList();
    if (own.isEmpty()) {
      return new ColumnRole(column, Role.IGNORED, Reason.UNKNOWN_WORD, "");
    }
    boolean fitting = own.stream().anyMatch(c -> fits(c.role(), column.type()));
    Reason reason = fitting ? Reason.SECOND_CHOICE : Reason.CONTRADICTED;
    return new ColumnRole(column, Role.IGNORED, reason, own.get(0).word());
  }
}
