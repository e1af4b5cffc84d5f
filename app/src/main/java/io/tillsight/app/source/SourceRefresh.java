package io.tillsight.app.source;

import io.tillsight.app.download.Address;
import io.tillsight.app.download.DownloadException;
import io.tillsight.app.download.Downloads;
import io.tillsight.app.download.Fetched;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.OpenQuestion;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableChangedException;
import io.tillsight.core.table.container.FolderTables;
import io.tillsight.persistence.Source;
import io.tillsight.persistence.Source.Outcome;
import io.tillsight.persistence.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at sources and imports what is new there: each file once, by its content, and only when it
 * is complete and leaves nothing open, but for what the source's kept answers say. How it ended is
 * kept with the source, in words.
 */
public final class SourceRefresh {
  private final Workspace workspace;
  private final Downloads downloads;
  private final Clock clock;
  private final Words words;
  private final ImportMessages messages;

  /**
   * @param clock tells when a source is due and whether a file is still being written
   * @param words language of what is kept with a source
   */
  public SourceRefresh(Workspace workspace, Downloads downloads, Clock clock, Words words) {
    this.workspace = workspace;
    this.downloads = downloads;
    this.clock = clock;
    this.words = words;
    this.messages = ImportMessages.in(words.locale());
  }

  /** How a part of a look ended. */
  private record Part(Outcome outcome, String detail) {}

  /**
   * Looks at all sources whose time has come.
   *
   * @return whether something was imported
   */
  public boolean refreshDue(Progress progress) {
    Instant now = clock.instant();
    boolean imported = false;
    for (Source source : sources().all()) {
      if (source.isDue(now)) {
        imported |= refresh(source, progress).outcome() == Outcome.IMPORTED;
      }
    }
    return imported;
  }

  /**
   * Looks at a source now.
   *
   * @return the source as it is kept after the look
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  public Source refresh(Source source, Progress progress) {
    Source after;
    try {
      after =
          source.kind() == Source.Kind.ADDRESS
              ? address(source, progress)
              : folder(source, progress);
    } catch (DownloadException failure) {
      after = after(source, List.of(new Part(Outcome.FAILED, failure.sentence(words))));
    } catch (IOException | TableChangedException failure) {
      String why = words.text("source.unreadable", source.address(), failure.getMessage());
      after = after(source, List.of(new Part(Outcome.FAILED, why)));
    }
    sources().update(after);
    return after;
  }

  private Sources sources() {
    return workspace.sources().orElseThrow();
  }

  private Source address(Source source, Progress progress) throws DownloadException, IOException {
    Fetched.Mark known = new Fetched.Mark(source.mark().tag(), source.mark().modified());
    try (Fetched fetched = downloads.fetch(Address.of(source.address()), known, progress)) {
      if (fetched.isUnchanged()) {
        return after(source, List.of());
      }
      Part part = taken(source, new NewFile(fetched.file()), progress);
      // What could not be imported must come again, whatever the server thinks of it.
      boolean done = part.outcome() == Outcome.IMPORTED || part.outcome() == Outcome.UNCHANGED;
      Source.Mark mark =
          done
              ? new Source.Mark(fetched.mark().tag(), fetched.mark().modified())
              : Source.Mark.NONE;
      Source after = after(source, List.of(part));
      return after.after(after.lastRun(), after.outcome(), after.detail(), mark);
    }
  }

  private Source folder(Source source, Progress progress) throws IOException {
    List<Part> parts = new ArrayList<>();
    List<Sources.Seen> seen = sources().seen(source.id());
    for (Path path : FolderTables.of(Path.of(source.address()))) {
      NewFile file = new NewFile(path);
      if (file.isGrowing(clock.instant())) {
        parts.add(new Part(Outcome.WAITING, words.text("source.growing", file.name())));
      } else if (!file.isKnown(seen)) {
        parts.add(taken(source, file, progress));
      }
    }
    return after(source, parts);
  }

  /** Imports a file that is new. */
  private Part taken(Source source, NewFile file, Progress progress) throws IOException {
    Sources.Seen content = file.seen();
    boolean known =
        sources().seen(source.id()).stream().anyMatch(old -> old.sha256().equals(content.sha256()));
    if (known) {
      sources().see(source.id(), content);
      return new Part(Outcome.UNCHANGED, "");
    }
    ImportPlan plan = answered(source, file, progress);
    if (!plan.refusals().isEmpty()) {
      sources().see(source.id(), content);
      return new Part(Outcome.FAILED, messages.refusal(plan.refusals().get(0)));
    }
    if (!plan.isReady()) {
      return new Part(Outcome.QUESTION, messages.question(plan.questions().get(0)));
    }
    Receipt receipt = workspace.run(plan, progress);
    if (Files.exists(file.path())) {
      sources().see(source.id(), content);
    }
    NumberFormat counts = NumberFormat.getIntegerInstance(words.locale());
    return new Part(
        Outcome.IMPORTED,
        words.text(
            "source.imported",
            file.name(),
            counts.format(receipt.balance().fresh().rows()),
            counts.format(receipt.balance().rejected().rows())));
  }

  /** The plan with what was said of earlier files, as far as this one leaves the same open. */
  private ImportPlan answered(Source source, NewFile file, Progress progress) {
    ImportPlan plan = workspace.plan(ImportRequest.of(List.of(file.path())), progress);
    List<Answer> known = new ArrayList<>(sources().answers(source.id()));
    Optional<Answer> next = next(plan, known);
    while (next.isPresent()) {
      known.removeIf(next.get()::equals);
      Answer told = next.get();
      OpenQuestion question = question(plan, told).orElseThrow();
      Answer answer = new Answer(question.file(), told.code(), told.column(), told.choice());
      plan = workspace.replan(plan, plan.request().answering(answer), progress);
      next = next(plan, known);
    }
    return plan;
  }

  private static Optional<Answer> next(ImportPlan plan, List<Answer> known) {
    return known.stream().filter(answer -> question(plan, answer).isPresent()).findFirst();
  }

  private static Optional<OpenQuestion> question(ImportPlan plan, Answer answer) {
    return plan.questions().stream()
        .filter(open -> open.code().equals(answer.code()))
        .filter(open -> open.column().equals(answer.column()))
        .filter(open -> open.choices().stream().anyMatch(c -> c.value().equals(answer.choice())))
        .findFirst();
  }

  /** The source after a look at its parts: the weightiest outcome, and what each part says. */
  private Source after(Source source, List<Part> parts) {
    Outcome outcome =
        parts.stream().map(Part::outcome).max(Outcome::compareTo).orElse(Outcome.UNCHANGED);
    List<String> details = parts.stream().map(Part::detail).filter(d -> !d.isEmpty()).toList();
    String detail = details.isEmpty() ? words.text("source.unchanged") : String.join(" ", details);
    return source.after(clock.instant(), outcome, detail, source.mark());
  }
}
