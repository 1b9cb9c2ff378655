package org.iom.iml.events;

import java.util.Map;

/** An organization that co-organizes editions was registered, under the code by which its tokens name it. */
@Published(name = "training.partner-registered.v1", aggregate = "partner")
public record PartnerRegistered(String code, Map<String, String> names) implements TrainingFact {
    public PartnerRegistered {
        names = Map.copyOf(names);
    }

    @Override
    public String aggregateId() {
        return code;
    }
}
