package io.tillsight.persistence;

import io.tillsight.persistence.masters.MasterStore;
import io.tillsight.persistence.sales.ImportStore;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;

/** Hibernate over the pool; the tables are Flyway's, Hibernate changes none. */
final class Mapping {
  private static final int BATCH = 500;

  private Mapping() {}

  static SessionFactory over(DataSource source) {
    Configuration configuration = new Configuration();
    MasterStore.entities().forEach(configuration::addAnnotatedClass);
    ImportStore.entities().forEach(configuration::addAnnotatedClass);
    configuration.addAnnotatedClass(SettingEntity.class);
    configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, source);
    configuration.getProperties().put(BatchSettings.STATEMENT_BATCH_SIZE, BATCH);
    return configuration.buildSessionFactory();
  }
}
