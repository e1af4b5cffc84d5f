package io.tillsight.app.figures;

import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Labels;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;

/**
 * What a figure is made of: the sales, which of them count, what they are compared with, and how to
 * say it.
 *
 * @param engine the sales
 * @param filter which lines count
 * @param against what they are compared with
 * @param words the language
 * @param formats figures and dates in that language and in the workspace's currency
 */
public record Scope(
    SalesEngine engine, Filter filter, Against against, Words words, Formats formats) {

  /**
   * With the formats of a currency.
   *
   * @param currency ISO 4217 code, null or empty for none
   */
  public static Scope of(
      SalesEngine engine, Filter filter, Against against, Words words, String currency) {
    return new Scope(engine, filter, against, words, new Formats(words, currency));
  }

  /** The same under another filter. */
  public Scope with(Filter other) {
    return new Scope(engine, other, against, words, formats);
  }

  /** The names of keys. */
  public Labels names() {
    return new Labels(words, formats, engine.catalogue());
  }
}
