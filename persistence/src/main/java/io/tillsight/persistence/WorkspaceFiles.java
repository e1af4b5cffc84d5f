package io.tillsight.persistence;

import java.nio.file.Path;

/** Where things lie in the folder of a workspace. */
record WorkspaceFiles(Path folder) {
  private static final String NAME = "tillsight";

  /** Path of the database as H2 wants it: without the end of the name. */
  Path databaseName() {
    return folder.resolve(NAME);
  }

  Path database() {
    return folder.resolve(NAME + ".mv.db");
  }

  Path manifest() {
    return folder.resolve(NAME + ".manifest");
  }

  Path lock() {
    return folder.resolve(NAME + ".lock");
  }
}
