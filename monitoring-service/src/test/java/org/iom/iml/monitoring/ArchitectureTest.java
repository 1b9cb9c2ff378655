package org.iom.iml.monitoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

    /** A symbol has as many parts as the United Nations write into it. */
    private static final Set<String> DOCUMENTS = Set.of("DocumentSymbol", "ToldRecommendation");

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return HouseRules.of("org.iom.iml.monitoring", DOCUMENTS);
    }

    /** A duty knows the rule by which it arises, but neither the dialogue on it nor the file that tells of it. */
    @ParameterizedTest
    @CsvSource({"duty, cycle", "duty, reported", "cycle, reported", "reported, cycle"})
    void aRoomOfReportingKnowsOnlyWhatItRestsOn(String room, String other) {
        String home = "org.iom.iml.monitoring.reporting";
        noClasses()
                .that()
                .resideInAPackage(home + "." + room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(home + "." + other)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(home));
    }
}
