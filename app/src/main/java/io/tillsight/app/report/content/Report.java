package io.tillsight.app.report.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A report in one language.
 *
 * @param head what every page must say
 * @param sections in reading order
 */
public record Report(Head head, List<Section> sections) {

  /**
   * What every page must say.
   *
   * @param title such as {@code Sales to 20 November 2026}
   * @param workspace whose sales they are
   * @param sample whether they are those of the demo shop; every page then says so
   * @param scope period, comparison, filter and currency in one sentence
   * @param definition what net sales are, and where the numbers come from
   * @param printed when it was made
   * @param version of the product
   * @param locale its language
   * @param moneyPlaces decimal places of exact amounts
   * @param texts the words that the writers need themselves
   */
  public record Head(
      String title,
      String workspace,
      boolean sample,
      String scope,
      String definition,
      LocalDateTime printed,
      String version,
      Locale locale,
      int moneyPlaces,
      HeadTexts texts) {}

  /**
   * Words of the frame of a page, formatted but for the page numbers.
   *
   * @param sample the tag of the demo shop
   * @param printed {@code Printed 20 Nov 2026, 19:05}
   * @param pageOf {@code Tillsight · page {0} of {1}}
   * @param continued behind the title of a table that goes on
   * @param about name of the sheet that tells what a workbook holds
   */
  public record HeadTexts(
      String sample, String printed, String pageOf, String continued, String about) {}

  /** Copies the list. */
  public Report {
    sections = List.copyOf(sections);
  }
}
