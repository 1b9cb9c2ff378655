package org.iom.iml.files;

import java.util.stream.Stream;
import org.iom.iml.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return HouseRules.of("org.iom.iml.files");
    }
}
