package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.util.List;

/** Opens the wizard on files. */
public final class ImportWizard {
  private ImportWizard() {}

  /** Reads the files and shows the page; called on the screen's thread. */
  public static void open(TabContext context, List<Path> files) {
    Background background = context.background();
    WorkShown shown = new WorkShown(context);
    ImportWizardViewModel model =
        new ImportWizardViewModel(context.workspace(), background, shown::begin);
    ImportWizardView view = new ImportWizardView(context, model);
    model.onChanged(
        () -> {
          shown.endUnless(model.phase());
          view.show();
        });
    model.onComing(context.desk()::dataComing);
    context.desk().showPage(view.node());
    model.start(files);
  }

  /** The one piece of long work that the status bar shows for the wizard. */
  private static final class WorkShown {
    private final TabContext context;
    private Desk.Work work;

    WorkShown(TabContext context) {
      this.context = context;
    }

    Progress begin(String key, Runnable cancel) {
      end();
      Desk.Work mine = context.desk().begin(context.words().text(key), cancel);
      work = mine;
      return (bytes, total, rows) -> {
        mine.advanced(
            total > 0 ? (double) bytes / total : -1,
            context.words().plural("wizard.rows", rows, context.formats().count(rows)));
        return true;
      };
    }

    void endUnless(ImportWizardViewModel.Phase phase) {
      boolean running =
          phase == ImportWizardViewModel.Phase.READING
              || phase == ImportWizardViewModel.Phase.IMPORTING;
      if (!running) {
        end();
      }
    }

    private void end() {
      if (work != null) {
        work.close();
        work = null;
      }
    }
  }
}
