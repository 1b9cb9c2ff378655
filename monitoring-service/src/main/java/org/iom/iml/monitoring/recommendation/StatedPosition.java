package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A position that the State took, as coded here and in the words of the source, with the time of recording. */
@Embeddable
public record StatedPosition(
        @Enumerated(EnumType.STRING) Position position,
        @Column(name = "source_value") String sourceValue,
        @Column(name = "recorded_at") Instant recordedAt) {}
