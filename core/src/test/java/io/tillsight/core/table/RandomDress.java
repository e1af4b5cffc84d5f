package io.tillsight.core.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A random way to write sales: delimiter, quotes, encoding, line ends, numbers and dates. */
final class RandomDress {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final String[] ENDS = {"\n", "\r\n", "\r"};
  private static final String[] DATES = {"uuuu-MM-dd", "dd/MM/uuuu", "M/d/uuuu", "dd.MM.uuuu"};
  private static final String[] GROUPS = {"", "", " ", "'", "\u202f", "."};
  private final char delimiter;
  private final boolean quoteAll;
  private final boolean comma;
  private final String group;
  private final String end;
  private final DateTimeFormatter date;
  private final Charset charset;
  private final boolean mark;

  RandomDress(Random random) {
    delimiter = DELIMITERS[random.nextInt(DELIMITERS.length)];
    quoteAll = random.nextInt(4) == 0;
    comma = random.nextBoolean();
    String wanted = GROUPS[random.nextInt(GROUPS.length)];
    group = wanted.equals(".") && !comma ? "," : wanted;
    end = ENDS[random.nextInt(ENDS.length)];
    date = DateTimeFormatter.ofPattern(DATES[random.nextInt(DATES.length)], Locale.ROOT);
    int kind = random.nextInt(4);
    charset =
        kind == 0
            ? StandardCharsets.UTF_16LE
            : kind == 1 && !group.equals("\u202f")
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    mark = kind == 0 || kind == 2;
  }

  byte[] write(List<RandomSales.Sale> sales) {
    StringBuilder text = new StringBuilder(mark ? "\ufeff" : "");
    lines(sales).forEach(line -> text.append(line).append(end));
    return text.toString().getBytes(charset);
  }

  /** The header and one line for each sale; a cell may hold a line end. */
  List<String> lines(List<RandomSales.Sale> sales) {
    List<String> lines = new ArrayList<>();
    lines.add(line("sale", "date", "item", "quantity", "amount"));
    for (RandomSales.Sale sale : sales) {
      String quantity = Long.toString(sale.quantity());
      lines.add(line(sale.id(), day(sale.day()), sale.item(), quantity, number(sale)));
    }
    return lines;
  }

  byte[] bytes(List<String> lines) {
    return ((mark ? "\ufeff" : "") + String.join(end, lines)).getBytes(charset);
  }

  private String line(String... cells) {
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      written.add(cell(cell));
    }
    return String.join(String.valueOf(delimiter), written);
  }

  private String cell(String text) {
    boolean needed =
        text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
    return quoteAll || needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private String day(LocalDate day) {
    return date.format(day);
  }

  private String number(RandomSales.Sale sale) {
    String plain = sale.amount().abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder whole = new StringBuilder(plain.substring(0, point));
    for (int i = whole.length() - 3; i > 0 && !group.isEmpty(); i -= 3) {
      whole.insert(i, group);
    }
    String sign = sale.amount().signum() < 0 ? "-" : "";
    return sign + whole + (comma ? "," : ".") + plain.substring(point + 1);
  }

  @Override
  public String toString() {
    return "delimiter " + (int) delimiter + " comma " + comma + " group '" + group + "' " + charset;
  }
}
