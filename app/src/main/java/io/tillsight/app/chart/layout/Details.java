package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Detail;
import io.tillsight.app.chart.draw.Tone;
import java.util.ArrayList;
import java.util.List;

/** Collects the exact numbers of a mark; what is not known is left out. */
final class Details {
  private final Subject subject;
  private final List<Detail> details = new ArrayList<>();

  Details(Subject subject) {
    this.subject = subject;
  }

  Details exact(String name, double value) {
    if (!Double.isNaN(value)) {
      details.add(Detail.of(name, subject.labels().exact(value)));
    }
    return this;
  }

  Details share(double fraction) {
    if (!Double.isNaN(fraction)) {
      details.add(Detail.of(subject.words().share(), subject.labels().share(fraction)));
    }
    return this;
  }

  Details change(double fraction) {
    if (!Double.isNaN(fraction)) {
      details.add(
          new Detail(
              subject.words().change(),
              subject.labels().changePercent(fraction),
              tone(subject, fraction)));
    }
    return this;
  }

  Details text(String name, String value) {
    if (!value.isEmpty()) {
      details.add(Detail.of(name, value));
    }
    return this;
  }

  List<Detail> done() {
    return details;
  }

  static Tone tone(Subject subject, double difference) {
    if (difference == 0) {
      return Tone.PLAIN;
    }
    return difference > 0 == subject.higherIsBetter() ? Tone.GOOD : Tone.BAD;
  }
}
