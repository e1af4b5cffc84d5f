package io.tillsight.app.ui;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.cube.SalesEngine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;

/** Stands before a workspace and its engines and notes what is called on the screen's thread. */
public final class OffScreen {
  /** Answered from what is in memory. */
  private static final Set<String> HARMLESS =
      Set.of(
          "folder",
          "name",
          "currency",
          "isSample",
          "setting",
          "version",
          "catalogue",
          "equals",
          "hashCode",
          "toString");

  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final Map<Object, Object> guarded = new IdentityHashMap<>();

  /** The workspace, watched. */
  public Workspace watch(Workspace workspace) {
    return watched(Workspace.class, workspace);
  }

  /** What was called on the screen's thread, and from where. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  private <T> T watched(Class<T> type, T target) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call(self, target, method, arguments));
    return type.cast(proxy);
  }

  private Object call(Object self, Object target, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().equals("equals")) {
      return self == arguments[0];
    }
    if (!HARMLESS.contains(method.getName()) && Platform.isFxApplicationThread()) {
      calls.add(method.getName() + " from " + caller());
    }
    try {
      Object result = method.invoke(target, arguments);
      return result instanceof SalesEngine engine ? engine(engine) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private synchronized Object engine(SalesEngine engine) {
    return guarded.computeIfAbsent(engine, e -> watched(SalesEngine.class, engine));
  }

  private static String caller() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .map(StackWalker.StackFrame::toString)
                    .filter(frame -> frame.startsWith("io.tillsight"))
                    .filter(frame -> !frame.contains("OffScreen"))
                    .limit(4)
                    .toList())
        .toString();
  }
}
