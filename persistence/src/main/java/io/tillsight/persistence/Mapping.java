package io.tillsight.persistence;

import io.tillsight.persistence.masters.MasterStore;
import io.tillsight.persistence.sales.ImportStore;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.Action;

/** Hibernate over the pool; the tables are Flyway's, Hibernate changes none. */
final class Mapping {
  private static final int BATCH = 500;

  private Mapping() {}

  static SessionFactory over(DataSource source) {
    return over(source, Action.NONE);
  }

  /**
   * @param action what to do with the tables at the start; a test lets them be validated
   */
  static SessionFactory over(DataSource source, Action action) {
    Configuration configuration = new Configuration();
    MasterStore.entities().forEach(configuration::addAnnotatedClass);
    ImportStore.entities().forEach(configuration::addAnnotatedClass);
    configuration.addAnnotatedClass(SettingEntity.class);
    configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, source);
    configuration.getProperties().put(BatchSettings.STATEMENT_BATCH_SIZE, BATCH);
    configuration.getProperties().put(SchemaToolingSettings.HBM2DDL_AUTO, action);
    return configuration.buildSessionFactory();
  }
}
