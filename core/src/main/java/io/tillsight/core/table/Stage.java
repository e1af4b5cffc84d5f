package io.tillsight.core.table;

/**
 * The progress of a part of some larger work, told as a share of the whole.
 *
 * @param whole hears of it
 * @param total bytes of the whole work
 * @param from share of the whole that is done when the part begins, 0 to 1
 * @param to share that is done when it ends
 */
public record Stage(Progress whole, long total, double from, double to) implements Progress {
  @Override
  public boolean advanced(long bytes, long totalBytes, long rows) {
    double share = totalBytes <= 0 ? 0 : Math.min(1.0, (double) bytes / totalBytes);
    return whole.advanced(Math.round((from + (to - from) * share) * total), total, rows);
  }
}
