package io.tillsight.core.table.container;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a workbook's cells: what a person sees there, written so that it reads in one way.
 */
final class CellText {
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);

  /** The first format knew a 29 February 1900; days before it count one day less. */
  private static final int PHANTOM_DAY = 60;

  private static final int LATEST_DAY = 2_958_465;
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private final boolean from1904;
  private final Map<String, CellFormat> formats = new HashMap<>();

  /** Texts of a workbook that counts its days from 1904, or from 1900. */
  CellText(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The text of a cell; empty when it has none. A formula is its last result. */
  String of(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getRawValue() == null) {
      return "";
    }
    Object value = cell.getValue();
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    if (value instanceof BigDecimal) {
      return number(cell);
    }
    return cell.getRawValue();
  }

  private String number(Cell cell) {
    BigDecimal value = PlainNumber.value(cell.getRawValue());
    if (value == null) {
      return cell.getRawValue();
    }
    String key = cell.getDataFormatId() + " " + cell.getDataFormatString();
    CellFormat format =
        formats.computeIfAbsent(
            key, first -> CellFormat.of(cell.getDataFormatId(), cell.getDataFormatString()));
    return switch (format.kind()) {
      case DAY -> moment(value, false);
      case TIME -> moment(value, true);
      case PERCENT -> PlainNumber.text(value.movePointRight(2)) + "%";
      case NUMBER -> plain(value, format);
    };
  }

  private static String plain(BigDecimal value, CellFormat format) {
    String text = PlainNumber.text(value);
    if (format.zeros() > text.length() && value.signum() >= 0 && value.scale() <= 0) {
      return "0".repeat(format.zeros() - text.length()) + text;
    }
    return format.currency().isEmpty() ? text : text + " " + format.currency();
  }

  private String moment(BigDecimal serial, boolean timeOnly) {
    if (serial.signum() < 0 || serial.intValue() > LATEST_DAY) {
      return PlainNumber.text(serial);
    }
    long days = serial.longValue();
    long seconds =
        serial
            .subtract(BigDecimal.valueOf(days))
            .multiply(SECONDS)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    LocalDate first = from1904 ? FIRST_1904 : FIRST_1900;
    long shift = !from1904 && days < PHANTOM_DAY ? 1 : 0;
    LocalDateTime moment = first.plusDays(days + shift).atStartOfDay().plusSeconds(seconds);
    if (timeOnly && days == 0) {
      return time(moment.toLocalTime());
    }
    String day = moment.toLocalDate().toString();
    return seconds == 0 ? day : day + " " + time(moment.toLocalTime());
  }

  private static String time(LocalTime time) {
    return String.format(
        java.util.Locale.ROOT,
        "%02d:%02d:%02d",
        time.getHour(),
        time.getMinute(),
        time.getSecond());
  }
}
