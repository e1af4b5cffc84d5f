package io.tillsight.app.ui.filter;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Free dates: from, to, or all. */
final class DatesPopup {
  private final FilterModel model;
  private final DatePicker from = new DatePicker();
  private final DatePicker until = new DatePicker();
  private final PopupBelow popup;

  DatesPopup(Words words, Formats formats, FilterModel model) {
    this.model = model;
    from.setConverter(new WrittenDate(formats));
    until.setConverter(new WrittenDate(formats));
    from.setId("dates-from");
    until.setId("dates-until");
    Button apply = Buttons.primary(words.text("filter.dates.apply"), this::apply);
    apply.setId("dates-apply");
    Button all = Buttons.quiet(words.text("date.always"), this::all);
    VBox content =
        new VBox(
            new HBox(
                12,
                field(words.text("filter.dates.from"), from),
                field(words.text("filter.dates.until"), until)),
            new HBox(8, all, Layouts.spacer(), apply));
    popup = new PopupBelow(content);
  }

  private static Node field(String name, DatePicker picker) {
    picker.setPrefWidth(140);
    picker.setAccessibleText(name);
    return new VBox(4, Texts.of(name, "ts-caption"), picker);
  }

  void open(Node below) {
    Period period = model.shownPeriod();
    from.setValue(period.from());
    until.setValue(period.until());
    popup.open(below);
  }

  private void apply() {
    LocalDate first = from.getValue();
    LocalDate last = until.getValue();
    boolean swapped = first != null && last != null && last.isBefore(first);
    model.during(swapped ? new Period(last, first) : new Period(first, last));
    popup.close();
  }

  private void all() {
    model.choose(PeriodPreset.ALL);
    popup.close();
  }

  /** Dates as the whole window writes them; what cannot be read leaves the date as it was. */
  private static final class WrittenDate extends StringConverter<LocalDate> {
    private final Formats formats;

    WrittenDate(Formats formats) {
      this.formats = formats;
    }

    @Override
    public String toString(LocalDate day) {
      return day == null ? "" : formats.date(day);
    }

    @Override
    public LocalDate fromString(String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      return formats
          .readDate(text)
          .orElseThrow(() -> new DateTimeParseException("No date", text, 0));
    }
  }
}
