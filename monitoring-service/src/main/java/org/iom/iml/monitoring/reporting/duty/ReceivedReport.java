package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The receipt of a report by the body and its consideration. */
@Embeddable
public record ReceivedReport(
        @Column(name = "received_on") @Nullable LocalDate receivedOn,
        @Column(name = "considered_on") @Nullable LocalDate consideredOn,
        @Nullable String document) {

    static final ReceivedReport NONE = new ReceivedReport(null, null, null);
}
