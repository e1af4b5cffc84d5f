package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Palette;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleableStringProperty;
import javafx.scene.layout.Region;

/** How a style sheet tells a chart its theme. */
final class ChartStyle {
  private static final CssMetaData<ChartCanvas, String> PALETTE =
      new CssMetaData<>("-ts-palette", StyleConverter.getStringConverter(), "light") {
        @Override
        public boolean isSettable(ChartCanvas canvas) {
          return !canvas.paletteName().isBound();
        }

        @Override
        public StyleableProperty<String> getStyleableProperty(ChartCanvas canvas) {
          return canvas.paletteName();
        }
      };

  private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

  private ChartStyle() {}

  static List<CssMetaData<? extends Styleable, ?>> metaData() {
    return ALL;
  }

  static StyleableStringProperty paletteOf(ChartCanvas canvas) {
    return new StyleableStringProperty("light") {
      @Override
      protected void invalidated() {
        get();
        canvas.redraw();
      }

      @Override
      public Object getBean() {
        return canvas;
      }

      @Override
      public String getName() {
        return "palette";
      }

      @Override
      public CssMetaData<? extends Styleable, String> getCssMetaData() {
        return PALETTE;
      }
    };
  }

  /** The palette of a name; light when a style sheet names none that exists. */
  static Palette palette(String name) {
    return Palette.all().stream()
        .filter(palette -> palette.name().equals(name))
        .findFirst()
        .orElseGet(Palette::light);
  }

  private static List<CssMetaData<? extends Styleable, ?>> all() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.add(PALETTE);
    return Collections.unmodifiableList(all);
  }
}
