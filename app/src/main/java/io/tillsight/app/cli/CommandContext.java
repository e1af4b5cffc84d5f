package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.app.workspace.WorkspaceRefusedException;
import io.tillsight.app.workspace.Workspaces;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/**
 * What every command needs.
 *
 * @param console where it writes
 * @param texts its words
 * @param workspaces opens workspaces
 * @param doors what the command line may start but does not know
 * @param executor runs work that can be shared among cores
 */
record CommandContext(
    Console console, Texts texts, Workspaces workspaces, Doors doors, Executor executor) {
  /** Opens the workspace of the option, or the user's own. */
  Workspace open(Path folder) throws RefusedException {
    try {
      return workspaces.open(folder == null ? workspaces.home() : folder);
    } catch (WorkspaceRefusedException e) {
      throw new RefusedException(ExitCode.NO_WORKSPACE, e.getMessage());
    }
  }

  /** Runs a command and turns a refusal into its line and its exit code. */
  int run(Callable<ExitCode> command) throws Exception {
    try {
      return command.call().number();
    } catch (RefusedException e) {
      console.messages().println(e.getMessage());
      return e.code().number();
    }
  }
}
