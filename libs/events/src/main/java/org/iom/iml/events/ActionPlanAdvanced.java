package org.iom.iml.events;

import java.util.UUID;

/** A State's plan to implement recommendations was drafted, revised or published; what it says is not told. */
@Published(name = "monitoring.action-plan-advanced.v1", aggregate = "action-plan")
public record ActionPlanAdvanced(UUID id, String party, String step) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
