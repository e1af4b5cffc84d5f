package io.tillsight.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.tillsight.persistence.Database;

/** The rules of the house; docs/architecture.md tells the story. */
@AnalyzeClasses(
    packages = "io.tillsight",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoContractTests.class})
class ArchitectureTest {
  /** Core's tests reach this module as a jar, which the usual option does not know as tests. */
  static final class NoContractTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String CORE = "io.tillsight.core..";
  private static final String PERSISTENCE = "io.tillsight.persistence..";
  private static final String APP = "io.tillsight.app..";

  @ArchTest
  static final ArchRule coreStandsAlone =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              PERSISTENCE,
              APP,
              "io.tillsight.sample..",
              "javafx..",
              "java.awt..",
              "javax.swing..",
              "java.sql..",
              "java.net.http..",
              "org.hibernate..",
              "org.h2..")
          .because("the core knows no user interface, no database and no network");

  @ArchTest
  static final ArchRule persistenceKnowsCoreOnly =
      noClasses()
          .that()
          .resideInAPackage(PERSISTENCE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(APP, "io.tillsight.sample..", "javafx..")
          .because("persistence serves the core and knows nobody else of ours");

  @ArchTest
  static final ArchRule persistenceHasOneDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage(PERSISTENCE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.tillsight.persistence.*..")
          .because("the door of persistence is its top package: Database");

  @ArchTest
  static final ArchRule onlyWiringOpensTheDatabase =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.tillsight.app.Wiring")
          .and()
          .resideInAPackage(APP)
          .should()
          .callMethod(Database.class, "open", java.nio.file.Path.class)
          .because("who owns the file must be clear");

  @ArchTest
  static final ArchRule statisticsKnowNoSales =
      noClasses()
          .that()
          .resideInAnyPackage("io.tillsight.core.stats..", "io.tillsight.core.series..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.tillsight.core.model..",
              "io.tillsight.core.cube..",
              "io.tillsight.core.table..",
              "io.tillsight.core.ingest..",
              "io.tillsight.core.analysis..")
          .because("mathematics and series work on numbers");

  @ArchTest
  static final ArchRule tableKnowsNoSales =
      noClasses()
          .that()
          .resideInAPackage("io.tillsight.core.table..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(CORE).and(not(resideInAPackage("io.tillsight.core.table.."))))
          .because("a table is any table");

  @ArchTest
  static final ArchRule ingestBuildsOnTablesOnly =
      noClasses()
          .that()
          .resideInAPackage("io.tillsight.core.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.tillsight.core.cube..",
              "io.tillsight.core.analysis..",
              "io.tillsight.core.insight..")
          .because("what comes in does not depend on what is asked of it");

  @ArchTest
  static final ArchRule coreHasNoCycles =
      slices().matching("io.tillsight.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule persistenceHasNoCycles =
      slices().matching("io.tillsight.persistence.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule appHasNoCycles =
      slices().matching("io.tillsight.app.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule interfaceHasNoCycles =
      slices().matching("io.tillsight.app.ui.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule javaFxStaysInTheInterface =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.tillsight.app.ui..")
          .and()
          .doNotHaveSimpleName("UiMain")
          .and()
          .doNotHaveSimpleName("StandardDoors")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..")
          .because("commands and reports run where there is no display");

  @ArchTest
  static final ArchRule chartsAreFreeOfToolkits =
      noClasses()
          .that()
          .resideInAnyPackage("io.tillsight.app.chart..", "io.tillsight.app.figures..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "java.awt..", "com.lowagie..")
          .because("a chart is drawn once for screen, PDF, PNG and SVG");

  @ArchTest
  static final ArchRule othersDoNotSeeTheInterface =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.tillsight.app.cli..",
              "io.tillsight.app.report..",
              "io.tillsight.app.figures..",
              "io.tillsight.app.workspace..",
              "io.tillsight.app.words..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.tillsight.app.ui..");

  @ArchTest
  static final ArchRule tabsDoNotKnowEachOther =
      slices()
          .matching("io.tillsight.app.ui.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage("io.tillsight.app.ui.."),
              resideInAnyPackage(
                  "io.tillsight.app.ui.kit..",
                  "io.tillsight.app.ui.filter..",
                  "io.tillsight.app.ui.tab.."))
          .because("they meet in the filter");

  @ArchTest
  static final ArchRule viewModelsHaveNoWidgets =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule viewsAskNoEngine =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("View")
          .should()
          .callMethodWhere(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "asks an engine or runs an analysis",
                  call ->
                      call.getTargetOwner().isAssignableTo(io.tillsight.core.cube.SalesEngine.class)
                          || (call.getTargetOwner()
                                  .getPackageName()
                                  .startsWith("io.tillsight.core.analysis")
                              && call.getTarget().getName().equals("run"))))
          .because("questions are asked off the screen's thread, by view models");

  @ArchTest
  static final ArchRule threadsLiveInTheKit =
      noClasses()
          .that()
          .resideInAPackage("io.tillsight.app.ui..")
          .and()
          .resideOutsideOfPackage("io.tillsight.app.ui.kit..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.lang\\.Thread|java\\.util\\.concurrent\\.Executors|javafx\\.application\\.Platform|javafx\\.concurrent\\..*");

  @ArchTest
  static final ArchRule coreCreatesNoThreads =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.concurrent\\.(Executors|ForkJoinPool)")
          .because("whoever calls decides where work runs");

  @ArchTest
  static final ArchRule noInlineStyles =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.tillsight.app.ui..")
          .should(
              new com.tngtech.archunit.lang.ArchCondition<>("call setStyle") {
                @Override
                public void check(
                    com.tngtech.archunit.core.domain.JavaMethod method,
                    com.tngtech.archunit.lang.ConditionEvents events) {
                  method.getMethodCallsFromSelf().stream()
                      .filter(call -> call.getTarget().getName().equals("setStyle"))
                      .forEach(
                          call ->
                              events.add(
                                  com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(
                                      method, call.getDescription())));
                }
              })
          .because("looks live in the style sheets");

  @ArchTest
  static final ArchRule staticsHoldNoState =
      fields().that().areStatic().should().beFinal().because("statics hold no state");

  @ArchTest static final ArchRule noSingletons = noMethods().should().haveName("getInstance");

  @ArchTest
  static final ArchRule resultsAreRecords =
      classes()
          .that()
          .haveSimpleName("Result")
          .and()
          .resideInAnyPackage(
              "io.tillsight.core.analysis..",
              "io.tillsight.core.stats..",
              "io.tillsight.core.insight..")
          .should()
          .beRecords();

  @ArchTest
  static final ArchRule standardStreamsBelongToTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.tillsight.app.cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .because("results and messages are the command line's");

  @ArchTest static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
