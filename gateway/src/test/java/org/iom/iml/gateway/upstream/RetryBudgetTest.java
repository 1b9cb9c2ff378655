package org.iom.iml.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private final RetryBudget budget = new RetryBudget();

    @Test
    void theFirstFailureMayBeRetriedAndTheNextOneNot() {
        assertThat(budget.spend()).isTrue();
        assertThat(budget.spend()).isFalse();
    }

    @Property
    void retriesStayBelowATenthOfTheRequests(@ForAll @IntRange(min = 1, max = 5_000) int requests) {
        RetryBudget fresh = new RetryBudget();
        int retries = 0;
        for (int request = 0; request < requests; request++) {
            fresh.earn();
            retries += fresh.spend() ? 1 : 0;
        }
        assertThat(retries).isLessThanOrEqualTo(requests / 10 + 1);
    }
}
