package org.iom.iml.platform.inbox;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.iom.iml.events.Fact;

/** A received fact with its id, the version of its aggregate, and the time at which it happened. */
public record Received<F extends Fact>(
        F fact, UUID id, String aggregateType, long version, OffsetDateTime occurredAt) {}
