package nl.wegwijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.verification.Statement;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the code to the picture in {@code architecture.puml} and to the rules of the design. */
final class ArchitectureTest {
    private static final String ROOT = "nl.wegwijzer..";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.wegwijzer");

    @Test
    void codeFollowsOnlyTheArrowsOfThePicture() {
        ArchRuleDefinition.classes()
                .should(adhereToPlantUmlDiagram(
                        Path.of("src/test/resources/architecture.puml"), consideringOnlyDependenciesInAnyPackage(ROOT)))
                .check(CODE);
    }

    @Test
    void noPackageDependsOnItselfThroughOthers() {
        slices().matching("nl.wegwijzer.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void luceneIsKnownOnlyToSearch() {
        onlyIn("org.apache.lucene..", "nl.wegwijzer.search..");
    }

    @Test
    void langChainIsKnownOnlyToModel() {
        onlyIn("dev.langchain4j..", "nl.wegwijzer.model..");
    }

    @Test
    void javalinIsKnownOnlyToHttpAndItsMeasurement() {
        onlyIn("io.javalin..", "nl.wegwijzer.http..", "nl.wegwijzer.bench..");
    }

    @Test
    void picocliIsKnownOnlyToCommands() {
        onlyIn("picocli..", "nl.wegwijzer.cli..", "nl.wegwijzer.evaluation.command..");
    }

    @Test
    void commonmarkIsKnownOnlyToIngest() {
        onlyIn("org.commonmark..", "nl.wegwijzer.ingest..");
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void onlyTheVerifierMakesStatements() {
        constructors()
                .that()
                .areDeclaredIn(Statement.class)
                .should()
                .bePackagePrivate()
                .orShould()
                .bePrivate()
                .because("nothing but verification may say that words stand in the guide")
                .check(CODE);
        constructors()
                .that()
                .areDeclaredIn(Statement.class)
                .should()
                .onlyBeCalled()
                .byClassesThat()
                .resideInAPackage("nl.wegwijzer.verification")
                .check(CODE);
    }

    @Test
    void noDoorSeesADraft() {
        noClasses()
                .that()
                .resideInAnyPackage("nl.wegwijzer.http..", "nl.wegwijzer.cli..", "nl.wegwijzer.evaluation..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DraftStatement.class)
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void onlyTheWayInAsksTheSystemOrEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.wegwijzer.app..", "nl.wegwijzer.cli..", "nl.wegwijzer.bench..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CODE);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        Set<String> unmarked = CODE.stream()
                .map(JavaClass::getPackage)
                .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());

        assertThat(unmarked)
                .as("packages without a package-info.java with @NullMarked")
                .isEmpty();
    }
}
