package se.metodhandbok;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps the arrows of docs/architecture.md. */
class ArchitectureTest {
    private static final String ROOT = "se.metodhandbok.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.metodhandbok");

    @Test
    void theModelKnowsNothingElse() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "source..",
                        ROOT + "site..",
                        ROOT + "check..",
                        ROOT + "search..",
                        ROOT + "documents..",
                        ROOT + "wcag..",
                        ROOT + "browser..",
                        ROOT + "build..",
                        ROOT + "serve..",
                        ROOT + "cli..",
                        "org.jsoup..",
                        "org.jbake..",
                        "org.asciidoctor..")
                .check(CLASSES);
    }

    @Test
    void theStopsOfTheFlowDoNotKnowEachOther() {
        String[] stops = {"source", "site", "check", "search", "documents", "captions", "wcag", "browser"};
        for (String stop : stops) {
            for (String other : stops) {
                if (!stop.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + stop + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(ROOT + other + "..", ROOT + "build..", ROOT + "serve..", ROOT + "cli..")
                            .check(CLASSES);
                }
            }
        }
    }

    @Test
    void noPackageDependsOnItselfThroughAnother() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheSourceSeesTheConverters() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.asciidoctor..", "com.vladsch.flexmark..")
                .check(CLASSES);
    }

    @Test
    void onlyTheSiteSeesJBakeAndFreeMarker() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jbake..", "freemarker..")
                .check(CLASSES);
    }

    @Test
    void onlyTheSearchSeesLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.tartarus..")
                .check(CLASSES);
    }

    @Test
    void onlyTheDocumentsSeeTheirLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "documents..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsPrintAndExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void theDatabaseIsNotOnTheClassPath() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Class.forName("com.orientechnologies.orient.core.Orient"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
