package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.ScreenThread;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.FileKind;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.MappingChoice;
import io.tillsight.core.ingest.OpenQuestion;
import io.tillsight.core.ingest.PlannedFile;
import io.tillsight.core.ingest.PreviewRow;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.ColumnType;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * One import from dropped files to the receipt. Nothing is stored before {@link #importNow}. All
 * methods are called on the screen's thread.
 */
final class ImportWizardViewModel {
  private final Workspace workspace;
  private final Background background;
  private final BiFunction<String, Runnable, Progress> begin;
  private Runnable changed = () -> {};
  private AtomicBoolean cancelled = new AtomicBoolean();
  private Phase phase = Phase.READING;
  private ImportPlan plan;
  private Receipt receipt;
  private Throwable problem;
  private Runnable advanced = () -> {};
  private BiConsumer<SalesEngine, String> coming = (engine, currency) -> {};
  private boolean hasComing;
  private final AtomicReference<Advance> told = new AtomicReference<>();
  private Advance advance = Advance.NONE;
  private String shown = "";
  private Map<String, List<PreviewRow>> firstRows = Map.of();

  /** Where the import stands. */
  enum Phase {
    /** The files are read; {@link #plan()} is null or the one before a change. */
    READING,
    /** The user checks what was understood. */
    CHECKING,
    /** The rows are stored. */
    IMPORTING,
    /** The receipt is there. */
    DONE,
    /** Given up; nothing was stored. */
    CANCELLED,
    /** Something went wrong; nothing was stored. */
    FAILED
  }

  /**
   * @param begin tells long work (a text key and how to cancel it) and gives where it reports to
   */
  ImportWizardViewModel(
      Workspace workspace, Background background, BiFunction<String, Runnable, Progress> begin) {
    this.workspace = workspace;
    this.background = background;
    this.begin = begin;
  }

  void onChanged(Runnable listener) {
    changed = listener;
  }

  Phase phase() {
    return phase;
  }

  /** What was understood, null while the files are read for the first time. */
  ImportPlan plan() {
    return plan;
  }

  /** The receipt, null before the import is done. */
  Receipt receipt() {
    return receipt;
  }

  Throwable problem() {
    return problem;
  }

  /** Told on the screen's thread when {@link #advance} or {@link #isCancelling} has changed. */
  void onAdvanced(Runnable listener) {
    advanced = listener;
  }

  /** Told on the screen's thread when there are numbers of what is being stored. */
  void onComing(BiConsumer<SalesEngine, String> listener) {
    coming = listener;
  }

  /** How far the reading or the import is. */
  Advance advance() {
    return advance;
  }

  /** Whether the import was told to stop and has not stopped yet. */
  boolean isCancelling() {
    return phase == Phase.IMPORTING && cancelled.get();
  }

  /** The file that evidence and preview are about: the chosen one, else the first with sales. */
  PlannedFile shown() {
    return plan.file(shown)
        .or(() -> plan.files().stream().filter(f -> f.kind() == FileKind.SALES).findFirst())
        .orElseGet(() -> plan.files().get(0));
  }

  /** Shows evidence and rows of another file. */
  void show(String file) {
    shown = file;
    changed.run();
    loadRows();
  }

  /** Rows of the shown file: those of the trial run, or the first where no trial is needed. */
  List<PreviewRow> rows() {
    String name = shown().table().name();
    List<PreviewRow> tried =
        plan.preview().stream().filter(row -> row.file().equals(name)).toList();
    return tried.isEmpty() ? firstRows.getOrDefault(name, List.of()) : tried;
  }

  private void loadRows() {
    PlannedFile file = shown();
    if (rows().isEmpty()) {
      background.latest(
          "wizard/rows",
          () -> FirstRows.of(file.table()),
          rows -> loaded(file, rows),
          this::failed);
    }
  }

  private void loaded(PlannedFile file, List<PreviewRow> rows) {
    if (!rows.isEmpty() && plan != null && plan.files().contains(file)) {
      Map<String, List<PreviewRow>> more = new HashMap<>(firstRows);
      more.put(file.table().name(), rows);
      firstRows = more;
      changed.run();
    }
  }

  boolean mayImport() {
    return phase == Phase.CHECKING && plan.isReady();
  }

  void start(List<Path> files) {
    understand(ImportRequest.of(files));
  }

  /** Answers a question; the preview follows. */
  void answer(OpenQuestion question, String choice) {
    understand(
        plan.request()
            .answering(new Answer(question.file(), question.code(), question.column(), choice)));
  }

  /** Corrects a guess about a file, for example {@code ENCODING}. */
  void correct(String file, String code, String choice) {
    understand(plan.request().answering(new Answer(file, code, "", choice)));
  }

  /** Says what the values of a column are. */
  void type(String file, String column, ColumnType type) {
    understand(plan.request().answering(new Answer(file, "TYPE", column, type.name())));
  }

  /** Says what a column means. */
  void choose(String file, String column, Role role) {
    understand(plan.request().choosing(new MappingChoice(file, column, role)));
  }

  /** Stores what the plan says. */
  void importNow() {
    if (!mayImport()) {
      return;
    }
    phase = Phase.IMPORTING;
    ImportPlan accepted = plan;
    Progress progress = begin("wizard.importing");
    background.once(
        () -> workspace.run(accepted, engine -> tellComing(engine, accepted), progress),
        this::imported,
        this::failed);
    changed.run();
  }

  /** Comes from a worker. */
  private void tellComing(SalesEngine engine, ImportPlan accepted) {
    ScreenThread.later(
        () -> {
          if (phase == Phase.IMPORTING && plan == accepted) {
            coming.accept(engine, accepted.currency());
            hasComing = true;
            advanced.run();
          }
        });
  }

  /** Whether numbers of what is being stored are shown already. */
  boolean hasComing() {
    return hasComing;
  }

  /** Stops what runs; nothing stays of it. */
  void cancel() {
    cancelled.set(true);
    if (phase == Phase.IMPORTING) {
      advanced.run();
    } else {
      phase = Phase.CANCELLED;
      changed.run();
    }
  }

  private Progress begin(String key) {
    cancelled = new AtomicBoolean();
    AtomicBoolean mine = cancelled;
    advance = Advance.NONE;
    Progress work = begin.apply(key, this::cancel);
    return (bytes, total, rows) -> {
      tell(new Advance(bytes, total, rows));
      return work.advanced(bytes, total, rows) && !mine.get();
    };
  }

  /** Comes from workers, more often than anybody can look: only the newest is shown. */
  private void tell(Advance now) {
    if (told.getAndSet(now) == null) {
      ScreenThread.later(
          () -> {
            advance = told.getAndSet(null);
            advanced.run();
          });
    }
  }

  private void understand(ImportRequest request) {
    cancelled.set(true);
    phase = Phase.READING;
    ImportPlan previous = plan;
    Progress progress = begin("wizard.reading");
    background.latest(
        "wizard/plan",
        () ->
            previous == null
                ? workspace.plan(request, progress)
                : workspace.replan(previous, request, progress),
        this::understood,
        this::failed);
    changed.run();
  }

  private void understood(ImportPlan now) {
    plan = now;
    phase = Phase.CHECKING;
    firstRows = Map.of();
    changed.run();
    if (!plan.files().isEmpty()) {
      loadRows();
    }
  }

  private void imported(Receipt done) {
    receipt = done;
    phase = Phase.DONE;
    changed.run();
  }

  private void failed(Throwable cause) {
    problem = cause;
    phase = cause instanceof CancellationException ? Phase.CANCELLED : Phase.FAILED;
    changed.run();
  }
}
