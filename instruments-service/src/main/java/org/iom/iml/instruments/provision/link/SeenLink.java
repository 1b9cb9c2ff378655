package org.iom.iml.instruments.provision.link;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.events.ProvisionAddress;

/** A link as seen from its first end, with the relation in that direction. */
public record SeenLink(UUID id, long version, String relation, String source, End from, End to, Instant updatedAt) {

    /** One end of a link with the headings of its provision. */
    public record End(ProvisionAddress address, Map<String, String> headings) {}
}
