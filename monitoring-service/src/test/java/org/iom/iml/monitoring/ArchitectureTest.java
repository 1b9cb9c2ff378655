package org.iom.iml.monitoring;

import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** A symbol has as many parts as the United Nations write into it. */
    private static final Set<String> DOCUMENTS = Set.of("DocumentSymbol", "ToldRecommendation");

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return HouseRules.of("org.iom.iml.monitoring", DOCUMENTS);
    }
}
