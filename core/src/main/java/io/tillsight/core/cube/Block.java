package io.tillsight.core.cube;

/** The rows at hand during a pass: decoded columns, selected positions and their groups. */
final class Block {
  final int[] selected = new int[Aggregation.BLOCK];
  final int[] groups = new int[Aggregation.BLOCK];
  final int[] status = new int[Aggregation.BLOCK];
  final int[] order = new int[Aggregation.BLOCK];
  final int[] day = new int[Aggregation.BLOCK];
  final long[] amount = new long[Aggregation.BLOCK];
  final long[] quantity = new long[Aggregation.BLOCK];
  final long[] cost = new long[Aggregation.BLOCK];
  final long[] discount = new long[Aggregation.BLOCK];
  int count;
  int from;
  int until;

  private final Cube cube;

  Block(Cube cube) {
    this.cube = cube;
  }

  void load() {
    cube.codes().get(Column.STATUS).decode(from, until, status);
    cube.codes().get(Column.DAY).decode(from, until, day);
    cube.orders().column().decode(from, until, order);
    cube.amount().decode(from, until, amount);
    cube.quantity().decode(from, until, quantity);
    cube.cost().decode(from, until, cost);
    cube.discount().decode(from, until, discount);
  }

  boolean orderGiven(int row) {
    return cube.orders().given()[order[row]];
  }
}
