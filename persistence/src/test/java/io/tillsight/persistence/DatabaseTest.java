package io.tillsight.persistence;

import static io.tillsight.persistence.Lines.keyed;
import static io.tillsight.persistence.Lines.line;
import static io.tillsight.persistence.Lines.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.LineOutcome;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.ingest.Tally;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder;

  @Test
  void publishedLinesAreThereAfterReopening() {
    try (Database database = Database.open(folder)) {
      publish(database, List.of(keyed(1, "10.00"), keyed(2, "20.50")));
    }
    try (Database database = Database.open(folder)) {
      assertThat(Lines.all(database)).containsExactly(line(1, "10.00"), line(2, "20.50"));
      Rows rows =
          database
              .engine()
              .rows(Query.by(Dimension.PRODUCT, Filter.ALL, Measure.NET_SALES, Measure.ORDERS));
      assertThat(rows.list()).hasSize(2);
      assertThat(rows.money(1, Measure.NET_SALES)).isEqualTo(Money.of("20.50"));
      ImportRecord record = database.sales().imports().get(0);
      assertThat(record.id()).isEqualTo(1);
      assertThat(record.source()).isEqualTo(Lines.source("file.csv"));
      assertThat(record.balance().fresh()).isEqualTo(new Tally(2, Money.of("30.50")));
    }
  }

  @Test
  void runningImportShowsNowhereAndLeavesNothing() {
    try (Database database = Database.open(folder)) {
      publish(database, List.of(keyed(1, "10.00")));
      long version = database.version();
      try (ImportSession session = database.sales().begin(Lines.source("b.csv"))) {
        session.masters(
            new Catalogue(
                Map.of("P1", new Product("P1", "Pen", "", "", null, null, null)),
                Map.of(),
                Map.of()));
        session.add(List.of(keyed(1, "11.00"), keyed(3, "30.00")));
        assertThat(Lines.all(database)).containsExactly(line(1, "10.00"));
        assertThat(database.sales().catalogue()).isEqualTo(Catalogue.EMPTY);
        assertThatThrownBy(() -> database.sales().begin(Lines.source("c.csv")))
            .isInstanceOf(IllegalStateException.class);
      }
      assertThat(Lines.all(database)).containsExactly(line(1, "10.00"));
      assertThat(database.sales().imports()).hasSize(1);
      assertThat(database.version()).isEqualTo(version);
    }
  }

  @Test
  void tellsNewUpdatedAndDuplicateApart() {
    try (Database database = Database.open(folder)) {
      publish(database, List.of(keyed(1, "10.00"), keyed(2, "20.00")));
      List<LineOutcome> outcomes =
          publish(database, List.of(keyed(1, "10.00"), keyed(2, "22.00"), keyed(3, "30.00")));
      assertThat(outcomes)
          .containsExactly(LineOutcome.DUPLICATE, LineOutcome.UPDATED, LineOutcome.NEW);
      assertThat(Lines.all(database))
          .containsExactlyInAnyOrder(line(1, "10.00"), line(2, "22.00"), line(3, "30.00"));
    }
  }

  @Test
  void mastersKeepWhatLaterImportsDoNotKnow() {
    Store full = new Store("S1", "Centre", new Place("Lyon", "ARA", "France"), Quantity.of("7"));
    Store partly = new Store("S1", "Bellecour", new Place("Lyon", "", ""), null);
    try (Database database = Database.open(folder)) {
      publishMasters(database, full);
      publishMasters(database, partly);
      assertThat(database.sales().catalogue().stores().get("S1"))
          .isEqualTo(
              new Store("S1", "Bellecour", new Place("Lyon", "ARA", "France"), Quantity.of("7")));
      database.sales().undo(2);
      assertThat(database.sales().catalogue().stores().get("S1")).isEqualTo(full);
      database.sales().undo(1);
      assertThat(database.sales().catalogue()).isEqualTo(Catalogue.EMPTY);
    }
  }

  @Test
  void rejectionsKeepTheirOrder() {
    List<Rejection> rejections =
        List.of(
            new Rejection("a.csv", 7, "date", "x", "BAD_DATE", "No date", "x;1"),
            new Rejection("a.csv", 3, "", "", "TOO_FEW_FIELDS", "Too short", ""));
    try (Database database = Database.open(folder);
        ImportSession session = database.sales().begin(Lines.source("a.csv"))) {
      session.reject(rejections);
      session.publish(Lines.balance(List.of(), List.of()));
      assertThat(database.sales().rejections(session.id())).isEqualTo(rejections);
    }
  }

  @Test
  void anEngineOfAnEarlierStateRefuses() {
    try (Database database = Database.open(folder)) {
      SalesEngine before = database.engine();
      publish(database, List.of(keyed(1, "10.00")));
      assertThatThrownBy(() -> before.lines(Filter.ALL, 0, 10))
          .isInstanceOf(IllegalStateException.class);
      assertThat(database.engine().lines(Filter.ALL, 0, 10)).containsExactly(line(1, "10.00"));
    }
  }

  @Test
  void settingsAreKept() {
    try (Database database = Database.open(folder)) {
      database.settings().set("language", "fr");
      database.settings().set("language", "en");
      database.settings().set("currency", "EUR");
      database.settings().remove("currency");
    }
    try (Database database = Database.open(folder)) {
      assertThat(database.settings().get("language")).contains("en");
      assertThat(database.settings().all()).containsOnlyKeys("language");
    }
  }

  private static void publishMasters(Database database, Store store) {
    try (ImportSession session = database.sales().begin(Lines.source("stores.csv"))) {
      session.masters(new Catalogue(Map.of(), Map.of(store.code(), store), Map.of()));
      session.publish(Lines.balance(List.of(), List.of()));
    }
  }
}
