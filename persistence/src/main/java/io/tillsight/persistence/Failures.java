package io.tillsight.persistence;

import io.tillsight.persistence.WorkspaceException.Damage;
import io.tillsight.persistence.WorkspaceException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.h2.api.ErrorCode;

/** Says of failures of files and of H2 what they mean for a workspace. */
final class Failures {
  private static final Set<Integer> UNREADABLE =
      Set.of(
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_VERSION_ERROR_1,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2);

  private Failures() {}

  /** While opening, H2 also calls a damaged file a general error. */
  static WorkspaceException whileOpening(Path folder, Throwable failure) {
    WorkspaceException meaning = of(folder, failure);
    boolean general =
        meaning.reason() == Reason.FAILED && sqlCode(failure) == ErrorCode.GENERAL_ERROR_1;
    return general
        ? WorkspaceException.damaged(folder, Damage.DATABASE_UNREADABLE, failure)
        : meaning;
  }

  static WorkspaceException of(Path folder, Throwable failure) {
    if (failure instanceof WorkspaceException already) {
      return already;
    }
    if (isDiskFull(failure)) {
      return new WorkspaceException(Reason.NO_SPACE, folder, Map.of(), failure);
    }
    if (isReadOnly(failure)) {
      return new WorkspaceException(Reason.READ_ONLY, folder, Map.of(), failure);
    }
    int code = sqlCode(failure);
    if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return new WorkspaceException(Reason.LOCKED, folder, Map.of(), failure);
    }
    if (UNREADABLE.contains(code)) {
      return WorkspaceException.damaged(folder, Damage.DATABASE_UNREADABLE, failure);
    }
    return new WorkspaceException(Reason.FAILED, folder, Map.of(), failure);
  }

  private static boolean isDiskFull(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      // The JDK has no class for it: the words are the operating system's (Linux, macOS; Windows).
      boolean said =
          one instanceof IOException
              && one.getMessage() != null
              && (one.getMessage().contains("No space left")
                  || one.getMessage().contains("not enough space"));
      if (said) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReadOnly(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof AccessDeniedException || one instanceof ReadOnlyFileSystemException) {
        return true;
      }
    }
    return false;
  }

  /** The first code of H2 in the chain of causes, 0 without one. */
  private static int sqlCode(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof SQLException sql && sql.getErrorCode() != 0) {
        return sql.getErrorCode();
      }
    }
    return 0;
  }
}
