package io.tillsight.core.cube;

import java.util.Arrays;

/** Numbers that come one after the other; takes no memory while each is that of its own place. */
final class GrowingNumbers {
  private final int room;
  private int[] numbers;
  private int length;

  /**
   * No number.
   *
   * @param room how many will come, about
   */
  GrowingNumbers(int room) {
    this.room = room;
  }

  int length() {
    return length;
  }

  void add(int number) {
    if (numbers == null && number != length) {
      numbers = Arrays.copyOf(places(), Math.max(room, length + 1));
    }
    if (numbers != null) {
      if (length == numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.addExact(length, (length >> 1) + 1));
      }
      numbers[length] = number;
    }
    length++;
  }

  private int[] places() {
    int[] places = new int[length];
    Arrays.setAll(places, place -> place);
    return places;
  }

  /** Adds the numbers of another one, each larger by so much. */
  void append(GrowingNumbers others, int more) {
    int before = length;
    int all = Math.addExact(before, others.length);
    if (numbers == null && others.numbers == null && more == before) {
      length = all;
      return;
    }
    numbers = Arrays.copyOf(all(), Math.max(all, numbers == null ? 0 : numbers.length));
    for (int i = 0; i < others.length; i++) {
      numbers[before + i] = others.get(i) + more;
    }
    length = all;
  }

  private int[] all() {
    return numbers == null ? places() : numbers;
  }

  int get(int place) {
    return numbers == null ? place : numbers[place];
  }

  /** Whether each number is that of its own place. */
  boolean arePlaces() {
    return numbers == null;
  }

  /** The numbers at some places; not to be changed. */
  int[] at(int[] some) {
    if (numbers == null) {
      return some;
    }
    int[] found = new int[some.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = numbers[some[i]];
    }
    return found;
  }
}
