package io.tillsight.persistence.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which sale lines count: those whose import is DONE and that no DONE import superseded. Said
 * through the few imports that are not DONE (the running one, those taken back), because that costs
 * a scan of the lines no join.
 */
public final class Visibility {
  private final String hidden;

  private Visibility(List<Long> hidden) {
    this.hidden = hidden.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** As the database stands now. */
  public static Visibility of(Connection connection) throws SQLException {
    return new Visibility(
        Jdbc.list(
            connection,
            "select id from import where state not in ('DONE', 'FORGOTTEN') order by id",
            row -> row.getLong(1)));
  }

  /** The condition on the columns of {@code sale_line} under this alias. */
  public String condition(String alias) {
    if (hidden.isEmpty()) {
      return alias + ".superseded_by is null";
    }
    return String.format(
        "%1$s.import_id not in (%2$s) and (%1$s.superseded_by is null"
            + " or %1$s.superseded_by in (%2$s))",
        alias, hidden);
  }
}
