package io.tillsight.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.tool.schema.Action;
import org.junit.jupiter.api.Test;

/** Hibernate's picture of the tables is that of the migrations. */
class MappingTest {
  @Test
  void entitiesFitTheMigratedTables() {
    JdbcDataSource memory = new JdbcDataSource();
    memory.setURL("jdbc:h2:mem:mapping;DB_CLOSE_DELAY=-1");
    Schema.migrate(memory);
    assertThatCode(() -> Mapping.over(memory, Action.VALIDATE).close()).doesNotThrowAnyException();
  }
}
