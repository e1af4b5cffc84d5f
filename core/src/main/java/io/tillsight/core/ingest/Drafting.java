package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.HashFilter;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Stage;
import io.tillsight.core.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one plan: opens, tells the kinds, maps, surveys, and tries. */
final class Drafting {
  /** Share of the work that is done when all files have been read. */
  private static final double OPENED = 0.5;

  private final Tools tools;
  private final ImportRequest request;
  private final TableShelf shelf;
  private final Stock stock;
  private final LineListeners listeners;
  private final Progress progress;

  /** What the store has. */
  record Stock(Catalogue masters, List<ImportRecord> history, KnownLines lines) {}

  /** What every drafting needs; made once. */
  record Tools(
      TableOpener opener,
      ColumnMapper mapper,
      KindFinder finder,
      HeaderWords words,
      Gazetteer gazetteer,
      ImportMessages messages,
      Division division) {
    /** The same with another division. */
    Tools divided(Division other) {
      return new Tools(opener, mapper, finder, words, gazetteer, messages, other);
    }
  }

  Drafting(
      Tools tools,
      ImportRequest request,
      Map<Path, OpenedTables> earlier,
      Stock stock,
      LineListeners listeners,
      Progress progress) {
    this.tools = tools;
    this.request = request;
    this.shelf = new TableShelf(tools.opener(), earlier);
    this.stock = stock;
    this.listeners = listeners;
    this.progress = progress;
  }

  ImportPlan draft() {
    long bytes = request.files().stream().mapToLong(TableShelf::weight).sum();
    shelf.open(request, new Stage(progress, bytes, 0, OPENED));
    TableSelection selection =
        new TableSelection(shelf, tools.finder().kinds(shelf.tables(), request), request);
    List<PlannedFile> files = planned(selection.kinds());
    Refusals check = new Refusals(tools.finder(), request, stock.masters());
    List<Refusal> refusals = new ArrayList<>(shelf.refusals());
    refusals.addAll(check.of(selection.tables(), files));
    if (!refusals.isEmpty()) {
      return new ImportPlan(request, files, refusals, List.of(), Preview.NOTHING, null, null);
    }
    return understood(files, selection);
  }

  private List<PlannedFile> planned(Map<Table, FileKind> kinds) {
    List<PlannedFile> files = new ArrayList<>();
    boolean heads = kinds.containsValue(FileKind.ORDERS);
    kinds.forEach(
        (table, kind) -> {
          ColumnMapping mapping = tools.mapper().map(table, kind, request.choices());
          boolean items = heads && kind == FileKind.SALES && mapping.has(Role.ORDER);
          files.add(new PlannedFile(table, kind, items ? mapping.withoutGuessedDate() : mapping));
        });
    return files;
  }

  private ImportPlan understood(List<PlannedFile> files, TableSelection selection) {
    long bytes = files.stream().mapToLong(file -> file.table().bytes()).sum();
    long rows = files.stream().mapToLong(file -> file.table().rows()).sum();
    Ticker ticker = new Ticker(new Stage(progress, bytes, OPENED, 1), 2 * bytes, 2 * rows);
    MasterFiles masters = new MasterFiles(files, ticker);
    List<PlannedFile> sales = of(files, FileKind.SALES);
    HashFilter repeated = new HashFilter(rows);
    List<Surveyed> surveyed =
        sales.stream().map(file -> new Survey(tools, repeated, ticker).of(file)).toList();
    Currencies currencies = new Currencies(surveyed);
    Optional<String> currency = currencies.mixed() ? answer("MIXED_CURRENCY") : Optional.empty();
    Prepared prepared = prepared(masters, surveyed, currency, repeated);
    prepared = prepared.with(new SideFiles(files, prepared.join(), tools.messages(), ticker));
    List<Note> notes = new ArrayList<>(new History(stock.history()).notes(counted(files)));
    notes.addAll(masters.notes());
    notes.addAll(prepared.sides().notes());
    notes.addAll(selection.notes());
    List<PlannedFile> corrected = corrected(files, surveyed);
    List<OpenQuestion> questions = new ArrayList<>(selection.questions());
    questions.addAll(new Questions(request).open(corrected, surveyed, currencies));
    LineListeners heard = questions.isEmpty() ? listeners : LineListeners.NONE;
    Trial.Outcome tried =
        new Trial(stock.lines(), tools.messages(), heard, ticker)
            .of(prepared, notes, tools.division());
    ticker.tell();
    String code = currency.orElse(currencies.codes().stream().findFirst().orElse(null));
    return new ImportPlan(
        request, corrected, List.of(), questions, tried.preview(), code, tried.prepared());
  }

  private static List<PlannedFile> of(List<PlannedFile> files, FileKind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  /** Those of which the same rows must not come twice. */
  private static List<PlannedFile> counted(List<PlannedFile> files) {
    return files.stream()
        .filter(file -> file.kind() == FileKind.SALES || file.kind() == FileKind.VENDOR_RETURNS)
        .toList();
  }

  private Optional<String> answer(String code) {
    return request.answers().stream()
        .filter(answer -> answer.code().equals(code))
        .map(Answer::choice)
        .reduce((earlier, later) -> later);
  }

  private Prepared prepared(
      MasterFiles masters,
      List<Surveyed> surveyed,
      Optional<String> currency,
      HashFilter repeated) {
    surveyed.forEach(this::placeStores);
    Set<String> cities = new HashSet<>(masters.cities());
    surveyed.forEach(file -> cities.addAll(file.masters().cities()));
    Gazetteer gazetteer = tools.gazetteer().preferring(cities);
    List<SalesFile> sales =
        Prepared.inOrder(
            surveyed.stream()
                .map(
                    file ->
                        file.concluded(answer("DISCOUNT_FORM"), answer("PRICE_IS_NET"), currency))
                .toList());
    Catalogue told = told(surveyed, gazetteer);
    NamedMasters named = new NamedMasters(told, stock.masters());
    Catalogue listed = named.under(masters.catalogue(gazetteer));
    MasterJoin join = new MasterJoin(listed, told, stock.masters());
    Catalogue additions =
        Masters.merged(listed, Masters.completing(stock.masters(), join.joined(told)));
    Repetitions repetitions = new Repetitions(repeated, tools.division(), sales);
    return new Prepared(
        sales,
        additions,
        join,
        masters.heads(),
        null,
        repetitions,
        gazetteer,
        shelf.opened(),
        null);
  }

  /** Several stores, all called after cities, and no column of places: they stand there. */
  private void placeStores(Surveyed file) {
    Set<String> names = file.votes().namesOfPlacelessStores();
    if (names.size() > 1 && names.stream().allMatch(tools.gazetteer()::knows)) {
      file.votes().placeStoresByName();
      file.masters().cities().addAll(names);
    }
  }

  private static Catalogue told(List<Surveyed> surveyed, Gazetteer gazetteer) {
    return surveyed.stream()
        .sorted((a, b) -> b.table().name().compareTo(a.table().name()))
        .map(file -> file.votes().catalogue(gazetteer))
        .reduce(Catalogue.EMPTY, Masters::merged);
  }

  private static List<PlannedFile> corrected(List<PlannedFile> files, List<Surveyed> surveyed) {
    Map<Table, PlannedFile> byTable = new HashMap<>();
    surveyed.forEach(file -> byTable.put(file.table(), file.planned()));
    return files.stream().map(file -> byTable.getOrDefault(file.table(), file)).toList();
  }
}
