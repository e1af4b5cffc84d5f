package io.tillsight.app.workspace;

import io.tillsight.core.ingest.TableOpener;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import io.tillsight.core.table.container.Scratch;
import io.tillsight.core.table.container.TableFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens whatever holds tables: text, workbooks, archives, JSON, folders. */
public final class FileOpener implements TableOpener {
  private final TableReader reader;
  private final Scratch scratch = Scratch.temporary();
  private final TableFiles files = new TableFiles(scratch);

  /** An opener whose messages are in that language. */
  public FileOpener(Locale locale) {
    reader = new TableReader().withLocale(locale);
  }

  /** The first table. */
  @Override
  public Table open(Path file, List<Answer> answers) {
    return openAll(file, answers).get(0);
  }

  @Override
  public List<Table> openAll(Path file, List<Answer> answers) {
    return openAll(file, answers, Progress.NONE);
  }

  @Override
  public List<Table> openAll(Path file, List<Answer> answers, Progress progress) {
    return files.open(file, reader, answers, progress);
  }

  /** Removes the copies; tables that were opened cannot be read again. */
  @Override
  public void close() {
    scratch.close();
  }
}
