package io.tillsight.app.ui.shell;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A drag board that holds files; there is no native drag without a display. */
public final class DroppedFiles {
  private DroppedFiles() {}

  public static Dragboard of(List<Path> files) {
    try {
      Constructor<?> constructor = Dragboard.class.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      Class<?> clipboard = constructor.getParameterTypes()[0];
      Object content =
          Proxy.newProxyInstance(
              clipboard.getClassLoader(),
              new Class<?>[] {clipboard},
              (proxy, method, arguments) -> answer(method, arguments, files));
      return (Dragboard) constructor.newInstance(content);
    } catch (ReflectiveOperationException problem) {
      throw new IllegalStateException("JavaFX has changed its drag board", problem);
    }
  }

  private static Object answer(Method method, Object[] arguments, List<Path> files) {
    return switch (method.getName()) {
      case "hasContent" -> arguments[0] == DataFormat.FILES;
      case "getContent" ->
          arguments[0] == DataFormat.FILES ? files.stream().map(Path::toFile).toList() : null;
      case "getContentTypes" -> Set.of(DataFormat.FILES);
      case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
      default -> null;
    };
  }
}
