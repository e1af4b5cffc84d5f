package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TablePart;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;

/** A table of which nobody knows that its cells repeat. */
final class SingleCells {
  private SingleCells() {}

  static Table of(Table table) {
    return proxy(
        Table.class,
        (method, arguments) ->
            switch (method.getName()) {
              case "scan" -> scanned(table, arguments[0]);
              case "parts" -> List.of(whole(table));
              default -> call(method, table, arguments);
            });
  }

  private static TablePart whole(Table table) {
    return proxy(
        TablePart.class,
        (method, arguments) ->
            method.getName().equals("scan") ? scanned(table, arguments[0]) : table.rows());
  }

  @SuppressWarnings("unchecked")
  private static Object scanned(Table table, Object visitor) {
    table.scan(row -> ((Consumer<Row>) visitor).accept(row(row)));
    return null;
  }

  private static Row row(Row row) {
    return proxy(
        Row.class,
        (method, arguments) ->
            method.getName().equals("code") ? (Object) (-1) : call(method, row, arguments));
  }

  private interface Answering {
    Object answer(Method method, Object[] arguments) throws ReflectiveOperationException;
  }

  private static <T> T proxy(Class<T> type, Answering answering) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                method.getName().equals("equals")
                    ? (Object) (self == arguments[0])
                    : answering.answer(method, arguments)));
  }

  private static Object call(Method method, Object target, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
