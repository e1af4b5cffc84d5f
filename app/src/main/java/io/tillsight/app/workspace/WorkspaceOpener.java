package io.tillsight.app.workspace;

/** Opens the workspace when the window is there; called off the screen's thread. */
@FunctionalInterface
public interface WorkspaceOpener {
  /**
   * The workspace of the session.
   *
   * @throws WorkspaceRefusedException with the reason, when it cannot be opened
   */
  Workspace open() throws WorkspaceRefusedException;
}
