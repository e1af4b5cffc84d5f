package io.tillsight.app.minute;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * A time in which the screen's thread answered nobody.
 *
 * @param millis how long
 * @param processorMillis how much of it the thread had a processor; the rest it waited, also for
 *     other programs
 * @param looks how often it was seen doing what
 * @param places how often it was seen at which place of our code, or of the toolkit where none of
 *     ours was in the way
 */
record Standstill(
    long millis, long processorMillis, Map<Doing, Integer> looks, Map<String, Integer> places) {

  /** What the screen's thread does. */
  enum Doing {
    /** It runs code of ours, or what that calls. */
    OURS,
    /** It styles and lays out what our code has changed. */
    LAYOUT,
    /** It hands a frame to the painter, or waits for the one before to be painted. */
    PAINTING,
    /** Anything else of the toolkit. */
    OTHER;

    static Doing of(StackTraceElement[] stack) {
      Doing seen = OTHER;
      for (StackTraceElement frame : stack) {
        String type = frame.getClassName();
        String method = frame.getMethodName();
        if (type.startsWith("io.tillsight") && !type.startsWith("io.tillsight.app.minute")) {
          return OURS;
        }
        if (method.startsWith("waitFor")
            || method.equals("synchronizeSceneNodes")
            || method.equals("renderAll")) {
          seen = PAINTING;
        } else if (method.equals("doCSSPass") || method.equals("doLayoutPass")) {
          seen = LAYOUT;
        }
      }
      return seen;
    }
  }

  /** What causes a standstill. */
  enum Cause {
    /** Without the painter it would have been none. */
    PAINTING,
    /** With a processor at hand it would have been none: other threads and programs had them. */
    MACHINE,
    /** Our code, and the layout of what it shows. */
    OURS
  }

  /** Copies the maps. */
  Standstill {
    looks = Map.copyOf(looks);
    places = Map.copyOf(places);
  }

  /** Milliseconds that it did this, by the looks. */
  long spent(Doing doing) {
    int all = looks.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : millis * looks.getOrDefault(doing, 0) / all;
  }

  /** What has caused it. */
  Cause cause() {
    if (millis - spent(Doing.PAINTING) <= StandstillWatch.LATE_MILLIS) {
      return Cause.PAINTING;
    }
    return processorMillis <= StandstillWatch.LATE_MILLIS ? Cause.MACHINE : Cause.OURS;
  }

  /** Where it was seen most. */
  String place() {
    return places.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Adds up looks. For one thread at a time. */
  static final class Looks {
    private final Map<Doing, Integer> looks = new EnumMap<>(Doing.class);
    private final Map<String, Integer> places = new HashMap<>();

    void add(StackTraceElement[] stack) {
      looks.merge(Doing.of(stack), 1, Integer::sum);
      places.merge(placeOf(stack), 1, Integer::sum);
    }

    Standstill over(long millis, long processorMillis) {
      return new Standstill(millis, processorMillis, looks, places);
    }

    private static String placeOf(StackTraceElement[] stack) {
      StringBuilder place = new StringBuilder();
      int named = 0;
      for (StackTraceElement frame : stack) {
        if (named < 6 && frame.getClassName().startsWith("io.tillsight")) {
          place.append(named == 0 ? "" : " < ").append(frame);
          named++;
        }
      }
      return named > 0 ? place.toString() : stack.length == 0 ? "" : stack[0].toString();
    }
  }
}
