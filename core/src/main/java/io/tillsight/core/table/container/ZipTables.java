package io.tillsight.core.table.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in an archive. Their names are shown and never used as paths. */
final class ZipTables {
  private static final int PIECE = 1 << 16;
  private static final int MOST_ENTRIES = 1_000;
  private final Scratch scratch;
  private final Budget budget;

  ZipTables(Scratch scratch, Budget budget) {
    this.scratch = scratch;
    this.budget = budget;
  }

  /** Opens an archive, also one that an old program has named its entries in. */
  static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException unreadable) {
      try {
        return new ZipFile(file.toFile(), Charset.forName("IBM437"));
      } catch (ZipException broken) {
        throw RefusedContentException.noTable("archive_broken");
      }
    }
  }

  /** The files of an archive, in its order, without what systems add to it. */
  List<Member> of(Path file) throws IOException {
    List<Member> members = new ArrayList<>();
    try (ZipFile zip = open(file)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = shown(entry.getName());
        if (!entry.isDirectory() && !isOfTheSystem(name)) {
          members.add(member(zip, entry, name));
        }
        if (members.size() > MOST_ENTRIES) {
          throw RefusedContentException.noTable("archive_many");
        }
      }
    }
    if (members.isEmpty()) {
      throw RefusedContentException.noTable("archive_empty");
    }
    return members;
  }

  private Member member(ZipFile zip, ZipEntry entry, String name) throws IOException {
    Path copy = scratch.file();
    budget.take(entry.getCompressedSize());
    try (InputStream in = budget.count(zip.getInputStream(entry))) {
      Files.copy(in, copy);
    } catch (ZipException locked) {
      boolean password = String.valueOf(locked.getMessage()).contains("encrypted");
      throw RefusedContentException.noTable(password ? "encrypted" : "archive_broken");
    }
    return Member.file(name, copy);
  }

  /** The one file in a gzip file. */
  Member ofGzip(Path file) throws IOException {
    Path copy = scratch.file();
    try (InputStream in =
        budget.count(new GZIPInputStream(budget.packed(Files.newInputStream(file)), PIECE))) {
      Files.copy(in, copy);
    } catch (ZipException | java.io.EOFException broken) {
      throw RefusedContentException.noTable("archive_broken");
    }
    return Member.file("", copy);
  }

  private static String shown(String entry) {
    String path = entry.replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    return path.replaceAll("^(?:\\.{0,2}/)+", "");
  }

  private static boolean isOfTheSystem(String name) {
    String own = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || FolderTables.isOfTheSystem(own);
  }
}
