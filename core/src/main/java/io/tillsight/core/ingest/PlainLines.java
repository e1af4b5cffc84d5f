package io.tillsight.core.ingest;

import io.tillsight.core.model.LineTarget;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Row;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of one part of a file that are just sold on some sale: each item, head and order is
 * understood once, and the lines are no more than numbers. For lines that depend on nothing else in
 * the file.
 */
final class PlainLines {
  private static final int UNMET = 0;
  private static final int NOTHING = -1;
  private static final int FIRST = 1 << 6;

  private final LineAssembler assembler;
  private final PreviewCollector preview;
  private final LineTarget target;
  private final int orderColumn;

  /** By combination: one more than what the target gave. */
  private int[] items = new int[FIRST];

  /** By combination: amounts in ten-thousandths. */
  private long[] amounts = new long[FIRST];

  /** By combination: what is suspicious, null where nothing is. */
  private final ByNumber<Suspicion> suspicions = new ByNumber<>();

  /** By the code of their cell: one more than what the target gave, {@link #NOTHING} of none. */
  private int[] orders = new int[FIRST];

  private StatedLine.Head lastStated;
  private SaleLine.Head head;
  private int order;
  private int numberOfHead;
  private int combination;

  private record Suspicion(List<String> remarks, SaleLine.Item item) {}

  PlainLines(LineAssembler assembler, Cells cells, PreviewCollector preview, LineTarget target) {
    this.assembler = assembler;
    this.preview = preview;
    this.target = target;
    this.orderColumn = cells.index(Role.ORDER);
  }

  /** Whether the record is such a line; then it is to be {@link #add added}. */
  boolean takes(Row row, StatedLines at) {
    combination = at.combination();
    return combination != Combinations.NONE
        && isPlainHead(row, at.head())
        && isPlainItem(at)
        && preview.takesPlain(suspicions.get(combination) != null);
  }

  private boolean isPlainItem(StatedLines at) {
    if (combination >= items.length) {
      items = Arrays.copyOf(items, 2 * combination);
      amounts = Arrays.copyOf(amounts, items.length);
    }
    if (items[combination] == UNMET) {
      meet(assembler.sold(at.line(), combination));
    }
    return items[combination] != NOTHING;
  }

  private void meet(Sold sold) {
    if (sold.item() == null || sold.cameBack()) {
      items[combination] = NOTHING;
      return;
    }
    items[combination] = target.item(sold.item()) + 1;
    amounts[combination] = sold.amount().scaled();
    List<String> remarks = sold.allRemarks();
    if (!remarks.isEmpty()) {
      suspicions.put(combination, new Suspicion(remarks, sold.item()));
    }
  }

  private boolean isPlainHead(Row row, StatedLine.Head stated) {
    if (stated != lastStated) {
      lastStated = stated;
      head = null;
      numberOfHead = UNMET;
      if (stated != null && stated.date() != null && orderColumn >= 0) {
        order = order(row, stated.order());
        head = order == NOTHING ? null : assembler.plainHead(stated);
      }
    }
    return head != null;
  }

  /** The amount of the line in ten-thousandths. */
  long amount() {
    return amounts[combination];
  }

  /** Takes in the line. */
  void add() {
    if (numberOfHead == UNMET) {
      numberOfHead = target.head(order - 1, head) + 1;
      preview.span(head.date());
    }
    preview.addPlain(amount());
    Suspicion suspicion = suspicions.get(combination);
    if (suspicion != null) {
      preview.remark(suspicion.remarks(), new SaleLine(head, 1, suspicion.item()));
    }
    target.add(numberOfHead - 1, items[combination] - 1);
  }

  /** One more than what the target gave; the text is looked at once. */
  private int order(Row row, String number) {
    int code = row.code(orderColumn);
    if (code < 0) {
      return told(number);
    }
    if (code >= orders.length) {
      orders = Arrays.copyOf(orders, 2 * code);
    }
    if (orders[code] == UNMET) {
      orders[code] = told(number);
    }
    return orders[code];
  }

  private int told(String number) {
    return number.isEmpty() ? NOTHING : target.order(number) + 1;
  }
}
