package org.iom.iml.instruments.provision;

import java.time.Instant;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.jspecify.annotations.Nullable;

/**
 * A provision in the version that was read.
 *
 * @param forceFrom address of the provision whose force it is; null where it follows from the kind of the instrument
 */
record ShownProvision(
        ProvisionText text,
        long version,
        LegalForce effectiveForce,
        @Nullable String forceFrom,
        ProvisionStatus status,
        Instant updatedAt) {}
