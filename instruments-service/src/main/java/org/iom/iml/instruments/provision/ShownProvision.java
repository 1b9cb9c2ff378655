package org.iom.iml.instruments.provision;

import java.time.Instant;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.jspecify.annotations.Nullable;

/**
 * A provision in the version read.
 *
 * @param forceFrom the address of the provision from which it has its force; null where the force follows from the kind
 *     of instrument
 */
record ShownProvision(
        ProvisionText text,
        long version,
        LegalForce effectiveForce,
        @Nullable String forceFrom,
        ProvisionStatus status,
        Instant updatedAt) {}
