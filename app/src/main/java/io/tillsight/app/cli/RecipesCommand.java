package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.ingest.Reading.ReadColumn;
import io.tillsight.core.ingest.Recipe;
import io.tillsight.core.ingest.Role;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tillsight recipes}: what is remembered of files; renames and deletes. */
@Command(name = "recipes", mixinStandardHelpOptions = true)
final class RecipesCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--rename", paramLabel = "ID=NAME")
  private Map<Long, String> names = Map.of();

  @Option(names = "--delete", paramLabel = "ID")
  private List<Long> deleted = List.of();

  RecipesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          try (Workspace open = context.open(workspace.workspace)) {
            for (Map.Entry<Long, String> name : names.entrySet()) {
              change(name.getKey(), () -> open.renameRecipe(name.getKey(), name.getValue()));
            }
            for (long id : deleted) {
              change(id, () -> open.deleteRecipe(id));
            }
            output.write(context, document(open.recipes()));
          }
          return ExitCode.DONE;
        });
  }

  private void change(long id, Runnable change) throws RefusedException {
    try {
      change.run();
    } catch (IllegalArgumentException unknown) {
      throw new RefusedException(ExitCode.REFUSED, context.texts().get("recipes.unknown", id));
    }
  }

  private static Document document(List<Recipe> recipes) {
    Document document =
        new Document(List.of("id", "name", "kind", "learned", "import", "columns", "mapping"));
    for (Recipe recipe : recipes) {
      List<ReadColumn> columns = recipe.reading().columns();
      document.row(
          recipe.id(),
          recipe.name(),
          recipe.reading().kind().name().toLowerCase(java.util.Locale.ROOT),
          recipe.learned().toString(),
          recipe.importId(),
          columns.size(),
          columns.stream()
              .filter(column -> column.role() != Role.IGNORED)
              .map(column -> column.header() + "=" + column.role().word())
              .collect(Collectors.joining(", ")));
    }
    return document;
  }
}
