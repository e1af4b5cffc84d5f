package io.tillsight.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class TableProperties {
  private static Path file;

  @BeforeContainer
  static void createFile() throws IOException {
    file = Files.createTempFile("table", ".csv");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.deleteIfExists(file);
  }

  @Property(tries = 300)
  void whatWasWrittenComesBack(@ForAll long seed) {
    Random random = new Random(seed);
    List<RandomSales.Sale> sales = new RandomSales(random).sales(5 + random.nextInt(40));
    RandomDress dress = new RandomDress(random);

    Table table = read(dress.write(sales));

    assertThat(table.errors()).as(dress.toString()).isEmpty();
    assertThat(table.questions()).as(dress.toString()).isEmpty();
    assertThat(good(table)).as(dress.toString()).containsExactlyElementsOf(sales);
  }

  @Property(tries = 500)
  void damageNeverChangesAnotherRow(@ForAll long seed) {
    Random random = new Random(seed);
    List<RandomSales.Sale> sales = new RandomSales(random).sales(8 + random.nextInt(30));
    RandomDress dress = new RandomDress(random);
    List<String> lines = new ArrayList<>(dress.lines(sales));
    int damaged = 1 + random.nextInt(sales.size());
    lines.set(damaged, damage(lines.get(damaged), random));

    Table table = read(dress.bytes(lines));

    Map<String, RandomSales.Sale> wanted = new HashMap<>();
    sales.forEach(sale -> wanted.put(sale.id(), sale));
    String own = sales.get(damaged - 1).id();
    if (table.result() != Table.Result.ASK && table.result() != Table.Result.REJECT) {
      for (RandomSales.Sale sale : good(table)) {
        if (!sale.id().equals(own) && wanted.containsKey(sale.id())) {
          assertThat(sale).as(dress + " " + lines.get(damaged)).isEqualTo(wanted.get(sale.id()));
        }
      }
    }
  }

  @Property(tries = 300)
  void recordsThatAreKeptAreThoseThatAreReadAgain(@ForAll long seed) {
    Random random = new Random(seed);
    RandomDress dress = new RandomDress(random);
    List<RandomSales.Sale> sales = new RandomSales(random).sales(8 + random.nextInt(40));
    List<String> lines = new ArrayList<>(dress.lines(sales));
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = 1 + random.nextInt(sales.size());
      lines.set(at, damage(lines.get(at) + "          ", random));
    }
    write(dress.bytes(lines));

    Table kept = new TableReader().read(file, Progress.NONE);
    Table read = new TableReader().keeping(0).read(file, Progress.NONE);

    assertThat(kept.result()).isEqualTo(read.result());
    assertThat(kept.errors()).isEqualTo(read.errors());
    assertThat(kept.warnings()).isEqualTo(read.warnings());
    assertThat(shown(kept)).isEqualTo(shown(read));
  }

  /** All that a scan shows of the rows. */
  private static List<String> shown(Table table) {
    List<String> rows = new ArrayList<>();
    int columns = table.columns().size();
    table.scan(
        row -> {
          StringBuilder all = new StringBuilder().append(row.line()).append(row.raw());
          for (int i = 0; i < columns; i++) {
            all.append('|').append(row.text(i)).append('|').append(row.number(i));
            all.append(row.date(i)).append(row.time(i)).append(row.isNull(i));
          }
          rows.add(all.append(row.error()).toString());
        });
    return rows;
  }

  private static String damage(String line, Random random) {
    // Behind the identifier, so that the row does not become another one.
    int at = 8 + random.nextInt(line.length() - 8);
    String signs = "\",;\t|'\\x0. \n-";
    String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
    return switch (random.nextInt(3)) {
      case 0 -> line.substring(0, at) + line.substring(at + 1);
      case 1 -> line.substring(0, at) + sign + line.substring(at);
      default -> line.substring(0, at) + sign + line.substring(at + 1);
    };
  }

  private static Table read(byte[] bytes) {
    write(bytes);
    return new TableReader().read(file, Progress.NONE);
  }

  private static void write(byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<RandomSales.Sale> good(Table table) {
    List<RandomSales.Sale> sales = new ArrayList<>();
    table.scan(
        row -> {
          if (row.error() == null) {
            sales.add(sale(row));
          }
        });
    return sales;
  }

  private static RandomSales.Sale sale(Row row) {
    LocalDate day = row.date(1);
    BigDecimal quantity = row.number(3);
    BigDecimal amount = row.number(4);
    long units = quantity == null ? 0 : quantity.longValue();
    return new RandomSales.Sale(row.text(0), day, row.text(2), units, amount);
  }
}
