package nl.wegwijzer.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.http.HttpClient;
import nl.wegwijzer.evaluation.run.HttpTarget;
import org.junit.jupiter.api.Test;

final class EvaluationArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.wegwijzer.evaluation");

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("nl.wegwijzer.evaluation.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void nothingOfTheAssistantIsKnownButTheGuide() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "nl.wegwijzer.assistant..",
                        "nl.wegwijzer.answer..",
                        "nl.wegwijzer.search..",
                        "nl.wegwijzer.composition..",
                        "nl.wegwijzer.verification..",
                        "org.apache.lucene..",
                        "dev.langchain4j..")
                .check(CLASSES);
    }

    @Test
    void onlyOneClassOpensANetworkConnection() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HttpTarget.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HttpClient.class.getPackageName())
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(CLASSES);
    }
}
