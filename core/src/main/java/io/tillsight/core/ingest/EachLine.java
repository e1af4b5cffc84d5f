package io.tillsight.core.ingest;

import io.tillsight.core.model.LineTarget;
import io.tillsight.core.model.SaleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands each line on as it is; one that came by numbers as the first of its order. */
final class EachLine implements LineTarget {
  private final Consumer<SaleLine> receiver;
  private final List<SaleLine.Head> heads = new ArrayList<>();
  private final List<SaleLine.Item> items = new ArrayList<>();

  EachLine(Consumer<SaleLine> receiver) {
    this.receiver = receiver;
  }

  @Override
  public void add(SaleLine line) {
    receiver.accept(line);
  }

  @Override
  public int order(String number) {
    return 0;
  }

  @Override
  public int head(int order, SaleLine.Head head) {
    heads.add(head);
    return heads.size() - 1;
  }

  @Override
  public int item(SaleLine.Item item) {
    items.add(item);
    return items.size() - 1;
  }

  @Override
  public void add(int head, int item) {
    receiver.accept(new SaleLine(heads.get(head), 1, items.get(item)));
  }
}
