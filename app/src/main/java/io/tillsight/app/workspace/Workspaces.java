package io.tillsight.app.workspace;

import java.nio.file.Path;

/** Opens workspaces. */
public interface Workspaces {
  /**
   * Opens a workspace, making it when the folder is new or empty.
   *
   * @throws WorkspaceRefusedException with the reason, when it cannot be opened
   */
  Workspace open(Path folder) throws WorkspaceRefusedException;

  /** The user's own workspace: TILLSIGHT_HOME, else the per-user data folder. */
  Path home();

  /** Name and version of the database in use. */
  String databaseVersion();
}
