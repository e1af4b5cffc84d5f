package io.tillsight.core.bench;

import io.tillsight.core.cube.Filter;
import java.util.List;
import java.util.Map;

/** An engine that takes part. */
public interface Contender extends AutoCloseable {
  /** Does the refresh and reads every key and value of all its answers. */
  Object refresh(String filterName, Filter filter);

  /** The answers, each by its keys, money in cents, to be compared with those of the others. */
  List<Map<String, Long>> answers(String filterName, Filter filter);

  @Override
  void close();
}
