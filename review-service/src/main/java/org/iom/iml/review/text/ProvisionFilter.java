package org.iom.iml.review.text;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.review.text.read.Division;
import org.jspecify.annotations.Nullable;

/** The criteria by which the provisions of a version are listed. */
record ProvisionFilter(
        @QueryParam("kind")
        @Parameter(description = "What they are, one of the kinds that the version has", example = "article")
        @Nullable String kind,

        @QueryParam("parent")
        @Parameter(description = "Address of what they are part of", example = "title_2")
        @Nullable String parent,

        @QueryParam("division") @Parameter(description = "How certain their boundaries are") @Nullable Division division,

        @QueryParam("q")
        @Parameter(description = "Words in them, as the language of the version forms them", example = "detention")
        @Nullable String q) {

    Conditions conditions(String language) {
        return new Conditions()
                .and("kind = :kind", "kind", kind)
                .and("parent = :parent", "parent", parent)
                .and("division = :division", "division", division)
                .and("search @@ search_query(cast(:config as regconfig), :q)", "q", words())
                .with("config", words() == null ? null : SearchConfigs.of(language));
    }

    private @Nullable String words() {
        return q == null || q.isBlank() ? null : q;
    }
}
