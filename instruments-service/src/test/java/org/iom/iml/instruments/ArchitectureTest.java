package org.iom.iml.instruments;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String ROOT = "org.iom.iml.instruments";

    /** Documents as they stand in a row, in stored JSON or in a shipped file. */
    private static final Set<String> DOCUMENTS =
            Set.of("PartyFacts", "ProvisionText", "PublicationContent", "ShownPublication", "StoredAct", "Written");

    @TestFactory
    Stream<DynamicTest> theServiceKeepsTheRulesOfTheHouse() {
        return HouseRules.of(ROOT, DOCUMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"declaration", "publication"})
    void theRoomsWithinAFeatureAreEnteredFromThereOnly(String feature) {
        String home = ROOT + "." + feature;
        noClasses()
                .that()
                .resideOutsideOfPackage(home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(home + ".(*)..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "competence"})
    void whatDeclarationsAreMadeOfDoesNotKnowTheRoomsThatUseIt(String room) {
        String home = ROOT + ".declaration";
        noClasses()
                .that()
                .resideInAnyPackage(home, home + ".rule")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(home + "." + room)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT));
    }

    /** The log knows no status, a status no participation, and none of them who asks. */
    @ParameterizedTest
    @CsvSource({"act, standing", "standing, file", "act, file"})
    void theLogOfActsStandsBelowWhatFollowsFromIt(String lower, String upper) {
        String home = ROOT + ".participation";
        noClasses()
                .that()
                .resideInAPackage(home + "." + lower)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(home, home + "." + upper)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT));
    }

    @Test
    void whatAStatementIsMadeOfKnowsNoDeclaration() {
        String home = ROOT + ".declaration";
        noClasses()
                .that()
                .resideInAPackage(home + ".statement")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(home, home + ".published", home + ".competence")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT));
    }

    @Test
    void whatFinalClausesSayNeedsNothingElseOfTheRegistry() {
        String clauses = ROOT + ".instrument.clause";
        noClasses()
                .that()
                .resideInAPackage(clauses)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(clauses)))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT));
    }
}
