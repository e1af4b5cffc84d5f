package io.tillsight.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Notes with the flight recorder of the Java runtime which files our code reads and writes on the
 * screen's thread. What the runtime itself loads there, its classes, fonts and style sheets, does
 * not count.
 */
public final class ScreenFiles implements AutoCloseable {
  private static final String SCREEN = "JavaFX Application Thread";
  private static final List<String> EVENTS = List.of("jdk.FileRead", "jdk.FileWrite");
  private static final List<String> LOADERS =
      List.of(
          "java.lang.ClassLoader",
          "jdk.internal.loader.",
          "java.util.zip.",
          "java.util.jar.",
          "com.sun.javafx.css.",
          "javafx.css.");

  private final Recording recording = new Recording();

  /** Notes from now on. */
  public ScreenFiles() {
    EVENTS.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
    recording.start();
  }

  /** What was read and written until now, and from where; ends the recording. */
  public List<String> calls() throws IOException {
    recording.stop();
    Path dump = Files.createTempFile("tillsight", ".jfr");
    try {
      recording.dump(dump);
      return RecordingFile.readAllEvents(dump).stream()
          .filter(event -> event.getThread() != null)
          .filter(event -> SCREEN.equals(event.getThread().getJavaName()))
          .filter(event -> frames(event).noneMatch(ScreenFiles::isLoader))
          .filter(event -> frames(event).anyMatch(ScreenFiles::isOurs))
          .map(ScreenFiles::told)
          .distinct()
          .toList();
    } finally {
      Files.delete(dump);
    }
  }

  private static Stream<String> frames(RecordedEvent event) {
    return event.getStackTrace() == null
        ? Stream.empty()
        : event.getStackTrace().getFrames().stream().map(ScreenFiles::place);
  }

  private static String place(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }

  private static boolean isLoader(String place) {
    return LOADERS.stream().anyMatch(place::startsWith);
  }

  private static boolean isOurs(String place) {
    return place.startsWith("io.tillsight");
  }

  private static String told(RecordedEvent event) {
    return event.getEventType().getName()
        + " of "
        + event.getString("path")
        + " from "
        + frames(event).filter(ScreenFiles::isOurs).limit(4).toList();
  }

  @Override
  public void close() {
    recording.close();
  }
}
