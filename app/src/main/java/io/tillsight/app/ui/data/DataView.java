package io.tillsight.app.ui.data;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.DataTable;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSource;
import io.tillsight.core.ingest.Rejection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;

/** Imports and rejected rows at the left, masters at the right. */
public final class DataView implements TabView {
  private final TabContext context;
  private final DataViewModel model;
  private final DataTable<ImportRecord> imports;
  private final DataTable<Rejection> rejections;
  private final Card importsCard;
  private final Card rejectionsCard;
  private final MastersCard masters;
  private final GridPane grid = Layouts.grid(new double[] {58, 42}, new double[] {50, 50});

  /** The view of a workspace. */
  public DataView(TabContext context) {
    this.context = context;
    model = new DataViewModel(context.workspace(), context.background());
    imports = importTable();
    rejections = rejectionTable();
    importsCard = new Card(context.words(), text("imports"), text("imports.caption"));
    importsCard.setKey(undoButton());
    importsCard.setContent(imports);
    rejectionsCard = new Card(context.words(), text("rejected"), "");
    rejectionsCard.setContent(rejections);
    masters = new MastersCard(context);
    Layouts.place(grid, importsCard, 0, 0, 1);
    Layouts.place(grid, rejectionsCard, 0, 1, 1);
    grid.add(masters.node(), 1, 0, 1, 2);
    grid.setId("data");
    model.onChanged(this::show);
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public void refresh(TabState state) {
    model.load();
  }

  private void show() {
    imports.rows(model.held().imports());
    masters.show(model.held().catalogue());
    ImportRecord chosen = model.chosen();
    rejectionsCard.setCaption(
        chosen == null ? "" : context.words().text("data.rejected.caption", files(chosen)));
    rejections.rows(model.rejections());
    if (model.problem() == null) {
      importsCard.show(CardState.ready());
    } else {
      importsCard.show(
          new CardState.Message(
              CardState.Kind.ERROR,
              context.words().text("data.failed"),
              String.valueOf(model.problem().getLocalizedMessage()),
              List.of()));
    }
  }

  private DataTable<ImportRecord> importTable() {
    DataTable<ImportRecord> table =
        new DataTable<ImportRecord>(text("imports.none"))
            .figure(text("id"), ImportRecord::id, context.formats()::count)
            .figure(text("finished"), ImportRecord::finished, this::moment)
            .text(text("files"), DataView::files)
            .figure(text("read"), r -> r.balance().read().rows(), context.formats()::count)
            .figure(text("new"), r -> r.balance().fresh().rows(), context.formats()::count)
            .figure(text("updated"), r -> r.balance().updated().rows(), context.formats()::count)
            .figure(
                text("duplicate"), r -> r.balance().duplicate().rows(), context.formats()::count)
            .figure(
                text("rejectedRows"), r -> r.balance().rejected().rows(), context.formats()::count)
            .figure(
                text("amount"), r -> r.balance().fresh().amount(), context.formats()::moneyExact);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> model.choose(now));
    table.setId("imports");
    return table;
  }

  private DataTable<Rejection> rejectionTable() {
    DataTable<Rejection> table =
        new DataTable<Rejection>(text("rejected.none"))
            .text(text("file"), Rejection::file)
            .figure(text("line"), Rejection::line, context.formats()::count)
            .text(text("column"), Rejection::column)
            .text(text("value"), Rejection::value)
            .text(text("reason"), Rejection::message)
            .text(text("row"), Rejection::row);
    table.setId("rejections");
    return table;
  }

  private Button undoButton() {
    Button undo =
        Buttons.plain(
            text("undo"),
            () -> {
              ImportRecord record = imports.getSelectionModel().getSelectedItem();
              if (record != null) {
                model.undo(record, context.desk()::dataChanged);
              }
            });
    undo.setId("undo-import");
    undo.disableProperty().bind(imports.getSelectionModel().selectedItemProperty().isNull());
    return undo;
  }

  private String moment(Instant instant) {
    return context.formats().dateTime(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
  }

  private static String files(ImportRecord record) {
    return record.source().files().stream()
        .map(ImportSource.SourceFile::name)
        .collect(Collectors.joining(", "));
  }

  private String text(String key) {
    return context.words().text("data." + key);
  }
}
