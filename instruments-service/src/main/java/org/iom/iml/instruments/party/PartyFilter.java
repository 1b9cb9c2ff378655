package org.iom.iml.instruments.party;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which participants are listed. */
record PartyFilter(
        @QueryParam("q")
        @Parameter(description = "Part of a name in any language, an alias or a code", example = "swazi")
        @Nullable String q,

        @QueryParam("kind") @Parameter(description = "Only participants of this kind", example = "state") @Nullable PartyKind kind) {

    Conditions conditions() {
        String words = q == null ? "" : NameKey.of(q).getFirst();
        return new Conditions()
                .changing("p.words like :words", "words", words.isEmpty() ? null : "%" + words + "%")
                .changing("p.kind = :kind", "kind", kind);
    }
}
