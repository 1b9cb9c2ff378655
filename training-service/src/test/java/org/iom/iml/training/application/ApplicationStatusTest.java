package org.iom.iml.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationStatusTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            from                  | to
            AWAITING_CONFIRMATION | LAPSED UNDER_REVIEW WITHDRAWN
            AWAITING_ENDORSEMENT  | AWAITING_NOMINEE LAPSED REJECTED WITHDRAWN
            AWAITING_NOMINEE      | LAPSED REJECTED UNDER_REVIEW WITHDRAWN
            UNDER_REVIEW          | LAPSED OFFERED REJECTED WAITING WITHDRAWN
            WAITING               | LAPSED OFFERED REJECTED WITHDRAWN
            OFFERED               | ACCEPTED DECLINED EXPIRED LAPSED WITHDRAWN
            ACCEPTED              | LAPSED WITHDRAWN
            DECLINED              | ''
            EXPIRED               | ''
            REJECTED              | ''
            WITHDRAWN             | ''
            LAPSED                | ''
            """)
    void anApplicationMovesOnlyAsTheTableSays(ApplicationStatus from, String to) {
        assertThat(Arrays.stream(ApplicationStatus.values())
                        .filter(from.successors()::contains)
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(to);
    }
}
