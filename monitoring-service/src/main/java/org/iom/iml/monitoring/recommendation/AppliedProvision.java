package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import org.iom.iml.events.ProvisionAddress;
import org.iom.iml.platform.known.KnownProvisions;
import org.jspecify.annotations.Nullable;

/**
 * A provision that a recommendation applies, given by the instrument's code and the provision's address, or the whole
 * instrument.
 */
@Embeddable
public record AppliedProvision(String instrument, @Nullable String provision) {

    Stream<ProvisionAddress> address() {
        return provision == null ? Stream.empty() : Stream.of(new ProvisionAddress(instrument, provision));
    }

    public KnownProvisions.Cited cited() {
        return new KnownProvisions.Cited(instrument, provision);
    }
}
