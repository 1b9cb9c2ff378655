package org.iom.iml.training.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iom.iml.training.request.TrainingRequestStatus.ACCEPTED;
import static org.iom.iml.training.request.TrainingRequestStatus.DECLINED;
import static org.iom.iml.training.request.TrainingRequestStatus.FULFILLED;
import static org.iom.iml.training.request.TrainingRequestStatus.PLANNED;
import static org.iom.iml.training.request.TrainingRequestStatus.RECEIVED;
import static org.iom.iml.training.request.TrainingRequestStatus.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingRequestStatusTest {

    private static final Map<TrainingRequestStatus, Set<TrainingRequestStatus>> TABLE = new EnumMap<>(Map.of(
            RECEIVED, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
            ACCEPTED, Set.of(PLANNED, WITHDRAWN),
            PLANNED, Set.of(FULFILLED, ACCEPTED, WITHDRAWN),
            DECLINED, Set.of(),
            FULFILLED, Set.of(),
            WITHDRAWN, Set.of()));

    @ParameterizedTest
    @EnumSource
    void aRequestMovesOnlyAsTheTableSays(TrainingRequestStatus from) {
        assertThat(from.successors()).isEqualTo(TABLE.get(from));
    }

    @Test
    void anEventIsStillToComeOfAnOpenRequest() {
        assertThat(TrainingRequestStatus.values())
                .filteredOn(TrainingRequestStatus::isOpen)
                .containsExactly(RECEIVED, ACCEPTED, PLANNED);
    }
}
