package org.iom.iml.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** The classes break every rule but three, which need a service. */
    @Test
    void eachRuleIsSeenRed() {
        List<String> broken = HouseRules.of("org.iom.iml.testkit.ill", Set.of("Endured"), true)
                .filter(HouseRulesTest::isBroken)
                .map(DynamicTest::getDisplayName)
                .toList();

        assertThat(Set.copyOf(broken))
                .containsExactlyInAnyOrder(
                        "entities are free of HTTP, Kafka, JSON and Panache",
                        "only …Resource has @Path",
                        "endpoint methods are public",
                        "@Transactional only on collections and use cases",
                        "every package is @NullMarked",
                        "no banned suffix",
                        "at most 5 constructor parameters",
                        "time comes from the injected Clock",
                        "records other than views, filters and facts have at most 8 components",
                        "String.valueOf is not written",
                        "migrations see the rows that they change",
                        "lists beside JSON columns say how they are stored",
                        "every endpoint is found under the path of its class");
    }

    private static boolean isBroken(DynamicTest rule) {
        try {
            rule.getExecutable().execute();
            return false;
        } catch (Throwable broken) {
            return true;
        }
    }
}
