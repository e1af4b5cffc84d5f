package io.tillsight.app.ui.filter;

import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Selection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one filter that all tabs share, with its history. Every change tells the listeners once; a
 * change that changes nothing is no step. For use by one thread, the screen's.
 */
public final class FilterModel {
  private final List<Consumer<FilterState>> listeners = new CopyOnWriteArrayList<>();
  private final History<FilterState> history = new History<>(FilterState.START);
  private PeriodPreset lastPreset = FilterState.START.preset();
  private SellingDays days;

  /** Starts with the year of the last day. */
  public FilterModel() {}

  /** What holds now; the period of a preset lies around the last day of the data. */
  public FilterState state() {
    return history.now().around(lastDay());
  }

  /** Calls the listener after each change, from now on. Returns what ends that. */
  public Runnable onChange(Consumer<FilterState> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** The days of the data, null without data; presets lie around the last. No step of history. */
  public void dataAre(SellingDays sellingDays) {
    FilterState before = state();
    days = sellingDays == null || sellingDays.isEmpty() ? null : sellingDays;
    if (!state().equals(before)) {
      tell();
    }
  }

  /** The period to show: that of a preset ends with the data, free dates stay as they are. */
  public Period shownPeriod() {
    FilterState now = state();
    Period covered = days == null ? null : days.covered(now.filter().period());
    boolean asChosen = now.preset() == null || now.preset() == PeriodPreset.ALL || covered == null;
    return asChosen ? now.filter().period() : covered;
  }

  /** The two periods compared, empty when there is nothing to compare with. */
  public Optional<Comparison> comparison() {
    return days == null
        ? Optional.empty()
        : Comparison.of(state().compareWith().against(), filter().narrowed().period(), days);
  }

  /** The period of a preset. */
  public void choose(PeriodPreset preset) {
    lastPreset = preset;
    step(state().with(preset, lastDay()));
  }

  /** Free dates, as from a brush. */
  public void during(Period period) {
    step(state().during(period));
  }

  /** What to compare with. */
  public void compareWith(CompareWith base) {
    step(state().with(base));
  }

  /**
   * A mark was clicked. Alone, its key becomes the selection, or ends it when it was the whole of
   * it; with {@code adding} (Ctrl) it joins or leaves the selection.
   */
  public void toggle(Dimension dimension, String key, boolean adding) {
    Selection now = filter().selections().get(dimension);
    if (now == null || !adding) {
      Selection alone = Selection.only(List.of(key));
      select(dimension, alone.equals(now) ? null : alone);
      return;
    }
    SortedSet<String> keys = new TreeSet<>(now.keys());
    if (!keys.remove(key)) {
      keys.add(key);
    }
    select(dimension, keys.isEmpty() ? null : new Selection(keys, now.excluded()));
  }

  /** Leaves a key out; it joins the keys that are left out already. */
  public void exclude(Dimension dimension, String key) {
    Selection now = filter().selections().get(dimension);
    SortedSet<String> keys = new TreeSet<>(now == null ? List.of() : now.keys());
    boolean kept = now != null && !now.excluded();
    if (kept && keys.size() > 1 && keys.remove(key)) {
      select(dimension, Selection.only(keys));
      return;
    }
    if (kept) {
      keys.clear();
    }
    keys.add(key);
    select(dimension, Selection.except(keys));
  }

  /** Keeps these keys only; none of them ends the selection. */
  public void keepOnly(Dimension dimension, Collection<String> keys) {
    select(dimension, keys.isEmpty() ? null : Selection.only(keys));
  }

  /** Any selection; null ends it. */
  public void select(Dimension dimension, Selection selection) {
    Filter without = filter().without(dimension);
    step(state().withFilter(selection == null ? without : without.with(dimension, selection)));
  }

  /** Ends the selection on a dimension: its chip's cross. */
  public void remove(Dimension dimension) {
    select(dimension, null);
  }

  /** Ends every selection and free dates; a preset stays. */
  public void clear() {
    if (state().isClearable()) {
      FilterState now = state().withFilter(Filter.ALL.during(filter().period()));
      step(now.preset() == null ? now.with(lastPreset, lastDay()) : now);
    }
  }

  /** A saved view. */
  public void restore(FilterState saved) {
    step(saved.around(lastDay()));
  }

  /** Goes on where an earlier session ended; the history begins there. */
  public void resume(FilterState earlier) {
    history.restart(earlier);
    lastPreset = earlier.preset() == null ? lastPreset : earlier.preset();
    tell();
  }

  /** Whether there is a step to take back. */
  public boolean canUndo() {
    return history.canUndo();
  }

  /** Whether there is a step to take again. */
  public boolean canRedo() {
    return history.canRedo();
  }

  /** Takes the last step back; nothing happens without one. */
  public void undo() {
    if (canUndo()) {
      history.undo();
      tell();
    }
  }

  /** Takes an undone step again; nothing happens without one. */
  public void redo() {
    if (canRedo()) {
      history.redo();
      tell();
    }
  }

  private LocalDate lastDay() {
    return days == null ? null : days.last();
  }

  private Filter filter() {
    return state().filter();
  }

  private void step(FilterState next) {
    if (!next.equals(state())) {
      history.add(next);
      tell();
    }
  }

  private void tell() {
    FilterState now = state();
    listeners.forEach(listener -> listener.accept(now));
  }
}
