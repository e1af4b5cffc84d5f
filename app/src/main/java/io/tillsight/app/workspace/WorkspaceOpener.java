package io.tillsight.app.workspace;

/** Opens the workspace when the window is there; called off the screen's thread. */
@FunctionalInterface
public interface WorkspaceOpener {
  /** The workspace of the session. */
  Workspace open();
}
