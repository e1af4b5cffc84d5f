package io.tillsight.core.ingest;

import io.tillsight.core.model.Partner;
import io.tillsight.core.table.HashFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a request beside sales and masters: goods sent back to vendors, and partners. */
final class SideFiles {
  private final List<ReturnsFile> returns;
  private final List<PlannedFile> partners;
  private final HashFilter repeated;
  private final MasterJoin join;
  private final ImportMessages messages;

  SideFiles(List<PlannedFile> files, MasterJoin join, ImportMessages messages, Ticker ticker) {
    this.join = join;
    this.messages = messages;
    this.returns =
        of(files, FileKind.VENDOR_RETURNS).stream()
            .map(file -> new ReturnsFile(file, join, messages))
            .toList();
    this.partners = of(files, FileKind.PARTNERS);
    this.repeated =
        new HashFilter(returns.stream().mapToLong(file -> file.planned().table().rows()).sum());
    returns.forEach(file -> file.survey(repeated, ticker));
    repeated.close();
  }

  private static List<PlannedFile> of(List<PlannedFile> files, FileKind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  /** What is there, so that nobody takes it for sales. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    returns.forEach(file -> notes.add(note(file.planned())));
    partners.forEach(file -> notes.add(note(file)));
    return notes;
  }

  private static Note note(PlannedFile file) {
    return new Note(file.table().name(), file.kind().name(), file.table().rows(), Map.of());
  }

  /** Writes all of it; the figures of the goods sent back. */
  Balance write(ImportSession session, StoreWriter rest, Ticker ticker) {
    ReturnsWriter writer = new ReturnsWriter(session);
    KeyOrdinals ordinals = new KeyOrdinals(repeated);
    returns.forEach(file -> file.write(ordinals, writer, rest, ticker));
    List<Partner> found = new ArrayList<>();
    for (PlannedFile file : partners) {
      found.addAll(new PartnersFile(file, messages).read(join, rest, ticker));
    }
    if (!found.isEmpty()) {
      session.partners(found);
    }
    return writer.finish();
  }
}
