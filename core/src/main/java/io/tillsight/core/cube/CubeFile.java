package io.tillsight.core.cube;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** A cube as sections of a snapshot: names, lines, each column, orders, each dimension. */
final class CubeFile {
  private CubeFile() {}

  static void write(Cube cube, SnapshotWriter out) throws IOException {
    out.write(cube.length());
    out.write(cube.codes().size());
    out.endSection();
    for (Map.Entry<Column, CodeColumn> column : cube.codes().entrySet()) {
      out.write(column.getKey().name());
      column.getValue().write(out);
      out.endSection();
    }
    for (Amount amount : Amount.values()) {
      cube.amounts().get(amount).write(out);
      out.endSection();
    }
    cube.orders().write(out);
    cube.soldOrders().write(out);
    cube.cancelled().write(out);
    out.endSection();
    for (Dimension dimension : Dimension.values()) {
      cube.axes().get(dimension).write(out);
      out.endSection();
    }
  }

  static Cube read(SnapshotReader in) throws IOException, SnapshotException {
    int length = in.readInt();
    int count = in.readInt();
    in.endSection();
    Map<Column, CodeColumn> codes = new EnumMap<>(Column.class);
    for (int i = 0; i < count; i++) {
      codes.put(Column.valueOf(in.readText()), CodeColumn.read(in));
      in.endSection();
    }
    Map<Amount, ValueColumn> amounts = new EnumMap<>(Amount.class);
    for (Amount amount : Amount.values()) {
      amounts.put(amount, ValueColumn.read(in));
      in.endSection();
    }
    Orders orders = Orders.read(in);
    Bits soldOrders = Bits.read(in);
    Bits cancelled = Bits.read(in);
    in.endSection();
    Map<Dimension, Axis> axes = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      axes.put(dimension, Axis.read(in));
      in.endSection();
    }
    Days days = (Days) codes.get(Column.DAY);
    return new Cube(
        length, days, codes, amounts, orders, soldOrders, cancelled, axes, new RollUps(axes));
  }
}
