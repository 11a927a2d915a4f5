package org.heard.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The import table of the house, package by package; the JDK is open to all. */
@AnalyzeClasses(packages = "org.heard", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  private static final String[] ALWAYS = {"java..", "javax..", "org.jspecify..", ""};
  private static final String[] BEAM = {"org.apache.beam..", "org.joda.time.."};

  @ArchTest static final ArchRule model_knows_nothing_but_the_jdk = only("org.heard.model..");

  @ArchTest
  static final ArchRule charter_reads_yaml_and_csv =
      only(
          "org.heard.charter..",
          "org.heard.model..",
          "org.snakeyaml.engine..",
          "org.apache.commons.csv..");

  @ArchTest
  static final ArchRule ingest_reads_files_and_leaves_beam_to_one_class =
      only(
          "org.heard.ingest..",
          "org.heard.model..",
          "org.heard.charter..",
          "org.apache.commons.csv..",
          "org.apache.poi..",
          "org.apache.xmlbeans..",
          "org.openxmlformats..",
          "org.commonmark..",
          "org.apache.beam..");

  @ArchTest
  static final ArchRule language_alone_knows_corenlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.heard.language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule beam_in_the_plain_stages_stands_in_one_class_each =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.heard.ingest..",
              "org.heard.language..",
              "org.heard.redact..",
              "org.heard.classify..",
              "org.heard.measure..")
          .and(notNestedIn("ReadFeedback", "RedactComments", "ClassifyComments", "CountMeasures"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule measure_counts_model_records =
      only("org.heard.measure..", concat(BEAM, "org.heard.model.."));

  @ArchTest
  static final ArchRule store_writes_parquet =
      only(
          "org.heard.store..",
          concat(BEAM, "org.heard.model..", "org.apache.avro..", "org.apache.parquet.."));

  @ArchTest
  static final ArchRule pipeline_knows_stages_and_no_library_but_beam =
      only(
          "org.heard.pipeline..",
          concat(
              BEAM,
              "org.heard.model..",
              "org.heard.charter..",
              "org.heard.ingest..",
              "org.heard.redact..",
              "org.heard.classify..",
              "org.heard.store..",
              "org.heard.measure.."));

  @ArchTest
  static final ArchRule reports_know_no_stage_and_no_engine =
      noClasses()
          .that()
          .resideInAPackage("org.heard.reports..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.beam..",
              "edu.stanford..",
              "org.heard.ingest..",
              "org.heard.language..",
              "org.heard.redact..",
              "org.heard.classify..",
              "org.heard.store..",
              "org.heard.measure..",
              "org.heard.pipeline..",
              "org.heard.cli..");

  @ArchTest
  static final ArchRule stages_know_no_report_and_no_command =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.heard.ingest..",
              "org.heard.language..",
              "org.heard.redact..",
              "org.heard.classify..",
              "org.heard.store..",
              "org.heard.measure..",
              "org.heard.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.heard.reports..", "org.heard.cli..", "org.jfree..");

  @ArchTest
  static final ArchRule only_reading_and_storing_know_parquet =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.heard.store..", "org.heard.reports.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.parquet..");

  @ArchTest
  static final ArchRule pages_charts_and_workbooks_see_no_exact_figure =
      noClasses()
          .that()
          .resideInAnyPackage("org.heard.reports.chart..", "org.heard.reports.workbook..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.heard.model.Measure");

  @ArchTest
  static final ArchRule raw_comments_never_leave_redaction =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.heard.model..",
              "org.heard.ingest..",
              "org.heard.redact..",
              "org.heard.pipeline..")
          .and()
          .doNotHaveSimpleName("OneComment")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.heard.model.RawComment");

  private static ArchRule only(String packages, String... allowed) {
    return classes()
        .that()
        .resideInAPackage(packages)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(concat(concat(ALWAYS, packages), allowed));
  }

  private static String[] concat(String[] left, String... right) {
    String[] all = java.util.Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return all;
  }

  private static DescribedPredicate<JavaClass> notNestedIn(String... simpleNames) {
    return DescribedPredicate.describe(
        "are not the stage's one Beam class",
        javaClass ->
            java.util.Arrays.stream(simpleNames)
                .noneMatch(
                    name ->
                        javaClass.getName().matches("org\\.heard\\.\\w+\\." + name + "(\\$.*)?")));
  }
}
