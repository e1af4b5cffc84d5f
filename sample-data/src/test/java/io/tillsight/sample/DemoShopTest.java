package io.tillsight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoShopTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void isWhatTheGeneratorWrites(ShopFile file) throws IOException {
    DemoShop shop = new DemoShop();

    new ShopGenerator(shop.options()).writeTo(directory);

    try (var committed = shop.open(file)) {
      assertThat(Files.readAllBytes(directory.resolve(file.fileName())))
          .as("regenerate the demo shop as docs/sample-data.md says")
          .isEqualTo(committed.readAllBytes());
    }
  }

  @Test
  void copiesAllItsFiles() throws IOException {
    List<Path> copies = new DemoShop().copyTo(directory.resolve("new"));

    assertThat(copies)
        .extracting(copy -> copy.getFileName().toString())
        .containsExactly("products.csv", "stores.csv", "customers.csv", "sales.csv", "truth.json");
    assertThat(copies).allMatch(Files::isRegularFile);
  }

  @Test
  void staysSmall() throws IOException {
    List<Path> copies = new DemoShop().copyTo(directory);

    assertThat(Files.size(copies.get(ShopFile.SALES.ordinal()))).isLessThan(2_500_000);
    assertThat(ShopReader.sales()).hasSizeBetween(29_400, 30_600);
  }

  @ParameterizedTest
  @EnumSource
  void isPlainTextWithLineFeedsAtTheEndOfEachLine(ShopFile file) throws IOException {
    try (var stream = new DemoShop().open(file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).doesNotContain("\r", "\uFEFF", "\uFFFD").endsWith("\n");
    }
  }
}
