package org.iom.iml.instruments;

import java.util.stream.Stream;
import org.iom.iml.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theServiceKeepsTheRulesOfTheHouse() {
        return HouseRules.of("org.iom.iml.instruments");
    }
}
