package org.iom.iml.instruments.provision;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.jspecify.annotations.Nullable;

/**
 * A provision in the version read.
 *
 * @param forceFrom the address of the provision from which it has its force; null where the force follows from the kind
 *     of instrument
 * @param textSources from where its words are, by language, where that is not its source
 */
record ShownProvision(
        ProvisionText text,
        long version,
        LegalForce effectiveForce,
        @Nullable String forceFrom,
        ProvisionStatus status,
        Instant updatedAt,
        Map<String, String> textSources) {

    /** Returns the source of its words in a language in which it has some. */
    String sourceOfWords(String language) {
        return textSources.getOrDefault(language, Objects.requireNonNull(text.source()));
    }
}
