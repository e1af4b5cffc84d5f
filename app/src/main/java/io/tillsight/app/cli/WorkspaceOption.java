package io.tillsight.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The workspace that a command works on. */
final class WorkspaceOption {
  @Option(names = "--workspace")
  Path workspace;
}
