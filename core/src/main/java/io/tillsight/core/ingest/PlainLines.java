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
  private static final int NO_ITEM = -1;
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

  /** By the code of their cell: one more than what the target gave. */
  private int[] orders = new int[FIRST];

  private StatedLine.Head lastStated;
  private SaleLine.Head head;
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
  boolean takes(StatedLines at) {
    combination = at.combination();
    return combination != Combinations.NONE
        && isPlainItem(at)
        && preview.takesPlain(suspicions.get(combination) != null)
        && isPlainHead(at.head());
  }

  private boolean isPlainItem(StatedLines at) {
    if (combination >= items.length) {
      items = Arrays.copyOf(items, 2 * combination);
      amounts = Arrays.copyOf(amounts, items.length);
    }
    if (items[combination] == UNMET) {
      meet(assembler.sold(at.line(), combination));
    }
    return items[combination] != NO_ITEM;
  }

  private void meet(Sold sold) {
    if (sold.item() == null || sold.cameBack()) {
      items[combination] = NO_ITEM;
      return;
    }
    items[combination] = target.item(sold.item()) + 1;
    amounts[combination] = sold.amount().scaled();
    List<String> remarks = sold.allRemarks();
    if (!remarks.isEmpty()) {
      suspicions.put(combination, new Suspicion(remarks, sold.item()));
    }
  }

  private boolean isPlainHead(StatedLine.Head stated) {
    if (stated != lastStated) {
      boolean isWhole = stated != null && !stated.order().isNone() && stated.date() != null;
      lastStated = stated;
      head = isWhole ? assembler.plainHead(stated) : null;
      numberOfHead = UNMET;
    }
    return head != null;
  }

  /** The amount of the line in ten-thousandths. */
  long amount() {
    return amounts[combination];
  }

  /** Takes in the line. */
  void add(Row row) {
    if (numberOfHead == UNMET) {
      numberOfHead = target.head(order(row), head) + 1;
      preview.span(head.date());
    }
    preview.addPlain(amount());
    Suspicion suspicion = suspicions.get(combination);
    if (suspicion != null) {
      preview.remark(suspicion.remarks(), new SaleLine(head, 1, suspicion.item()));
    }
    target.add(numberOfHead - 1, items[combination] - 1);
  }

  private int order(Row row) {
    int code = row.code(orderColumn);
    if (code < 0) {
      return target.order(head.order());
    }
    if (code >= orders.length) {
      orders = Arrays.copyOf(orders, 2 * code);
    }
    if (orders[code] == UNMET) {
      orders[code] = target.order(head.order()) + 1;
    }
    return orders[code] - 1;
  }
}
