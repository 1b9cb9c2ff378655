package org.iom.iml.monitoring.countryvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisitStatusTest {

    private static final Set<String> ALLOWED =
            Set.of("REQUESTED ACCEPTED", "ACCEPTED POSTPONED", "POSTPONED ACCEPTED", "ACCEPTED DONE", "DONE REPORTED");

    @ParameterizedTest
    @MethodSource("pairs")
    void ofAllPairsOnlyTheseFollow(VisitStatus from, VisitStatus to) {
        if (ALLOWED.contains(from + " " + to)) {
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.to(to))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.code()).isEqualTo("visit-is-" + from.code()));
        }
    }

    static Stream<Arguments> pairs() {
        return Stream.of(VisitStatus.values())
                .flatMap(from -> Stream.of(VisitStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
