package io.tillsight.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which columns have their signs written as sides of an account, behind the amounts or in a column
 * beside them. Which side adds and which takes away depends on whose account it is, so it is asked.
 */
final class Sides {
  /** Code of the question. */
  static final String CODE = "DEBIT_CREDIT";

  /** The choice that the letters are no sides. */
  static final String NONE = "none";

  private static final String CREDIT = "credit";
  private static final String DEBIT = "debit";
  private final List<ColumnStatistics> counts;
  private final List<ColumnJudge> judges;
  private final List<String> names;
  private final List<ColumnType> types;
  private final Answers answers;

  Sides(
      List<ColumnStatistics> counts,
      List<ColumnJudge> judges,
      List<String> names,
      List<ColumnType> types,
      Answers answers) {
    this.counts = counts;
    this.judges = judges;
    this.names = names;
    this.types = types;
    this.answers = answers;
  }

  /**
   * How the amounts of each column are signed, null for a column that needs no sides.
   *
   * @param questions takes the questions that nobody has answered
   */
  List<Signing> find(List<Question> questions) {
    Signing[] found = new Signing[types.size()];
    for (int i = 0; i < found.length; i++) {
      if (types.get(i) == ColumnType.NUMBER && judges.get(i).isSided()) {
        found[i] = signing(i, Signing.OWN, questions);
      } else if (judges.get(i).isSides()) {
        int amount = amountBeside(i);
        if (amount >= 0) {
          found[amount] = signing(amount, i, questions);
        }
      }
    }
    return new ArrayList<>(Arrays.asList(found));
  }

  private Signing signing(int amount, int by, List<Question> questions) {
    String answer = answers.choice(CODE, names.get(amount));
    if (NONE.equals(answer)) {
      return null;
    }
    boolean credit = answer == null ? isCreditLikelier(amount) : !DEBIT.equals(answer);
    if (answer == null) {
      List<String> sides = credit ? List.of(CREDIT, DEBIT, NONE) : List.of(DEBIT, CREDIT, NONE);
      questions.add(new Question(CODE, names.get(amount), sides));
    }
    return new Signing(by, credit);
  }

  /** Credit is what a sale brings; but where only some amounts are marked CR, they go back. */
  private boolean isCreditLikelier(int amount) {
    ColumnStatistics column = counts.get(amount);
    long marks = column.credits + column.debits;
    return column.debits > 0 || marks == 0 || marks == column.numbers();
  }

  private int amountBeside(int letters) {
    for (int beside : new int[] {letters - 1, letters + 1}) {
      if (beside >= 0 && beside < types.size() && types.get(beside) == ColumnType.NUMBER) {
        ColumnStatistics column = counts.get(beside);
        boolean money = column.pointOnly + column.commaOnly > 0;
        if (column.negatives == 0 && (money || judges.get(beside).isNamedNumber())) {
          return beside;
        }
      }
    }
    return -1;
  }
}
