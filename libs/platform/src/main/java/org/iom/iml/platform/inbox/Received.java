package org.iom.iml.platform.inbox;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.iom.iml.events.Fact;

/** A fact as it arrived: what it is, its id, the version of its aggregate, and when it happened. */
public record Received<F extends Fact>(
        F fact, UUID id, String aggregateType, long version, OffsetDateTime occurredAt) {}
