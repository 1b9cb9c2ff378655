package org.iom.iml.instruments.theme;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which theme mappings are listed. */
record MappingFilter(
        @QueryParam("scheme")
        @Parameter(
                description = "Short name of the other vocabulary: uhri, uhri-affected-persons, upr-info, gcm",
                example = "uhri")
        @Nullable String scheme,

        @QueryParam("value")
        @Parameter(
                description = "Label or address of the concept there, whatever its case",
                example = "Human trafficking & contemporary forms of slavery")
        @Nullable String value) {

    Conditions conditions() {
        return new Conditions()
                .and(
                        "mappings @> jsonb_build_array(jsonb_build_object('scheme', cast(:scheme as text)))",
                        "scheme",
                        scheme)
                .and("mapping->>'scheme' = :scheme", "scheme", scheme)
                .and("lower(mapping->>'value') = lower(:value)", "value", value);
    }
}
