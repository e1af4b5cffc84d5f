package io.tillsight.app.report.content;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.draw.Tone;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.KeyFigure;
import java.util.List;

/** What a section is made of. */
public sealed interface Block {

  /** The sentence to remember. */
  record Message(String text) implements Block {}

  /** Plain sentences, as one paragraph. */
  record Paragraph(String text) implements Block {}

  /** The key figures side by side. */
  record Cards(List<KeyFigure> figures) implements Block {
    /** Copies the list. */
    public Cards {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A chart with title, caption and notes.
   *
   * @param figure the chart
   * @param height of the chart itself, in pixels
   */
  record Drawing(Figure<? extends Chart> figure, double height) implements Block {}

  /** Two charts side by side, equally wide and high. */
  record Pair(Drawing left, Drawing right) implements Block {}

  /** Two lists side by side, such as what to look at and what goes well. */
  record Lists(Items left, Items right) implements Block {}

  /**
   * One titled list.
   *
   * @param title its head
   * @param items top to bottom
   */
  record Items(String title, List<Item> items) {
    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * One line of a list.
   *
   * @param text its words
   * @param amount at its right end
   * @param tone of the amount
   */
  record Item(String text, String amount, Tone tone) {}

  /** A table. */
  record Grid(Table table) implements Block {}

  /** Terms and what they mean. */
  record Terms(List<Term> terms) implements Block {
    /** Copies the list. */
    public Terms {
      terms = List.copyOf(terms);
    }
  }

  /** One term. */
  record Term(String name, String meaning) {}
}
