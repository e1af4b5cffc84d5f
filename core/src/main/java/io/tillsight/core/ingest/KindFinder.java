package io.tillsight.core.ingest;

import io.tillsight.core.ingest.ColumnRole.Reason;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Column;
import io.tillsight.core.table.ColumnType;
import io.tillsight.core.table.Table;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what each file of a request is about, from its headers, its fellows and its name. */
final class KindFinder {
  private static final List<FileKind> MASTERS =
      List.of(FileKind.PRODUCTS, FileKind.STORES, FileKind.CUSTOMERS);
  private static final Set<Role> KEYS =
      Set.of(
          Role.IGNORED,
          Role.PRODUCT_REFERENCE,
          Role.PRODUCT_NAME,
          Role.STORE_CODE,
          Role.STORE_NAME,
          Role.CUSTOMER_CODE,
          Role.CUSTOMER_NAME);
  private static final Role[] BUYERS = {
    Role.CUSTOMER_CODE, Role.CUSTOMER_NAME, Role.EMAIL, Role.PAYMENT_METHOD
  };
  private static final int NAME_BONUS = 2;
  private static final int LEAST_SCORE = 1;

  private final ColumnMapper mapper;
  private final HeaderWords headers = new HeaderWords();

  KindFinder(ColumnMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * What a table could be as a file of sales.
   *
   * @param guessedDate whether nothing but its values makes its one day that of the sale
   */
  record Shape(
      boolean date,
      boolean guessedDate,
      boolean order,
      boolean product,
      boolean money,
      boolean units) {
    boolean isSales() {
      return date && (money || units);
    }

    /** Lines whose dates stand in another file. */
    boolean isItems() {
      return (!date || guessedDate) && order && (product || units) && (money || units);
    }

    boolean isHead() {
      return date && !guessedDate && order && !product && !units;
    }
  }

  /** The kinds; a table that is missing is about nothing that can be imported. */
  Map<Table, FileKind> kinds(List<Table> tables, ImportRequest request) {
    Map<Table, Shape> shapes = new LinkedHashMap<>();
    tables.forEach(table -> shapes.put(table, shape(table, request.choices())));
    boolean items = shapes.values().stream().anyMatch(Shape::isItems);
    boolean heads = shapes.values().stream().anyMatch(Shape::isHead);
    Map<Table, FileKind> kinds = new LinkedHashMap<>();
    shapes.forEach(
        (table, shape) ->
            answered(table, request.answers())
                .or(
                    () ->
                        isSentBack(table)
                            ? vendorReturns(table, request.choices())
                            : kind(table, shape, request, items && heads))
                .ifPresent(kind -> kinds.put(table, kind)));
    return kinds;
  }

  private Optional<FileKind> kind(Table table, Shape shape, ImportRequest request, boolean joined) {
    return sales(shape, joined)
        .or(() -> partners(table, request.choices()))
        .or(() -> master(table, shape, request.choices()));
  }

  private Optional<FileKind> vendorReturns(Table table, List<MappingChoice> choices) {
    ColumnMapping mapping = mapper.map(table, FileKind.VENDOR_RETURNS, choices);
    boolean goods = mapping.hasAny(Role.PRODUCT_REFERENCE, Role.PRODUCT_NAME);
    return goods && mapping.hasAny(Role.QUANTITY, Role.AMOUNT, Role.AMOUNT_EXCLUDING_TAX)
        ? Optional.of(FileKind.VENDOR_RETURNS)
        : Optional.empty();
  }

  /** Stores and contacts, and nothing else unless the file says that it is of partners. */
  private Optional<FileKind> partners(Table table, List<MappingChoice> choices) {
    ColumnMapping mapping = mapper.map(table, FileKind.PARTNERS, choices);
    boolean named = headers.fileNameSays(FileKind.PARTNERS, table.name());
    boolean contacts =
        mapping.hasAny(Role.STORE_CODE, Role.STORE_NAME) && mapping.hasAny(Role.EMAIL, Role.PHONE);
    boolean only = mapping.columns().stream().noneMatch(c -> c.role() == Role.IGNORED);
    return contacts && (named || only) ? Optional.of(FileKind.PARTNERS) : Optional.empty();
  }

  /** Whether a table tells of goods that went back to a supplier. */
  boolean isSentBack(Table table) {
    ColumnMapping sales = mapper.map(table, FileKind.SALES, List.of());
    return headers.namesGoodsSentBack(table.name())
        || headers.tellOfGoodsSentBack(table.columns().stream().map(Column::name).toList())
            && !sales.hasAny(BUYERS);
  }

  Shape shape(Table table, List<MappingChoice> choices) {
    ColumnMapping sales = mapper.map(table, FileKind.SALES, choices);
    return new Shape(
        sales.has(Role.DATE),
        sales.of(Role.DATE).filter(column -> column.reason() == Reason.CONTENT).isPresent(),
        sales.of(Role.ORDER).filter(column -> !headers.isCode(column.column().name())).isPresent(),
        sales.hasAny(Role.PRODUCT_REFERENCE, Role.PRODUCT_NAME),
        sales.hasAny(Role.AMOUNT, Role.AMOUNT_EXCLUDING_TAX, Role.AMOUNT_BEFORE_DISCOUNT),
        sales.has(Role.QUANTITY));
  }

  private static Optional<FileKind> answered(Table table, List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.code().equals("FILE_KIND"))
        .filter(answer -> answer.file().isEmpty() || answer.file().equals(table.name()))
        .map(answer -> FileKind.valueOf(answer.choice()))
        .reduce((earlier, later) -> later);
  }

  private static Optional<FileKind> sales(Shape shape, boolean joined) {
    if (joined && shape.isHead()) {
      return Optional.of(FileKind.ORDERS);
    }
    boolean lines = shape.isSales() || (joined && shape.isItems());
    return lines ? Optional.of(FileKind.SALES) : Optional.empty();
  }

  private Optional<FileKind> master(Table table, Shape shape, List<MappingChoice> choices) {
    Map<FileKind, Integer> scores = new EnumMap<>(FileKind.class);
    for (FileKind kind : MASTERS) {
      boolean named = headers.fileNameSays(kind, table.name());
      if (!named && (shape.order() || tellsOfSales(table))) {
        continue;
      }
      ColumnMapping mapping = mapper.map(table, kind, choices);
      if (hasKey(kind, mapping) && (named || !(shape.money() || shape.units()))) {
        scores.put(kind, score(mapping) + (named ? NAME_BONUS : 0));
      }
    }
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_SCORE)
        .max(
            Map.Entry.<FileKind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Prices of a list are "sale prices" too, and say nothing of sales. */
  private boolean tellsOfSales(Table table) {
    return table.columns().stream()
        .filter(column -> column.type() == ColumnType.NUMBER)
        .map(Column::name)
        .anyMatch(name -> headers.isOfSales(name) && !headers.isOfPrice(name));
  }

  private static boolean hasKey(FileKind kind, ColumnMapping mapping) {
    return switch (kind) {
      case PRODUCTS -> mapping.hasAny(Role.PRODUCT_REFERENCE, Role.PRODUCT_NAME);
      case STORES -> mapping.hasAny(Role.STORE_CODE, Role.STORE_NAME);
      default -> mapping.hasAny(Role.CUSTOMER_CODE, Role.CUSTOMER_NAME, Role.EMAIL);
    };
  }

  private int score(ColumnMapping mapping) {
    int score = 0;
    boolean attributes = false;
    for (ColumnRole column : mapping.columns()) {
      boolean known = column.reason() == Reason.HEADER || column.reason() == Reason.PART_OF_HEADER;
      String header = column.column().name();
      attributes |= !KEYS.contains(column.role());
      if (column.role() != Role.IGNORED && known) {
        score += headers.isName(header) || headers.isCode(header) ? 0 : 1;
      }
    }
    return attributes ? score : 0;
  }

  /** The types of rows of a file that tells each sale as a whole and in lines, else empty. */
  Optional<Set<String>> levels(PlannedFile file) {
    return new MixedLevels(headers).of(file);
  }

  /** Whether a column tells weeks, months or quarters. */
  boolean hasPeriods(Table table) {
    return table.columns().stream().anyMatch(column -> headers.isPeriod(column.name()));
  }

  /** Whether a pivot table wrote one of the headers. */
  boolean isPivot(Table table) {
    return table.columns().stream().anyMatch(column -> headers.isPivot(column.name()));
  }
}
