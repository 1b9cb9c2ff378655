package org.iom.iml.review.text;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which national texts are listed. */
record NationalTextFilter(
        @QueryParam("party")
        @Parameter(description = "Code of the State whose text it is; see /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("kind") @Parameter(description = "What the text is") @Nullable TextKind kind,

        @QueryParam("visibility") @Parameter(description = "Who sees it") @Nullable Visibility visibility,

        @QueryParam("q")
        @Parameter(
                description =
                        "Words in its newest version, as its language forms them: \"exact\", OR and - as in a search"
                                + " engine",
                example = "detention OR \"family unity\"")
        @Nullable String q,

        @QueryParam("language")
        @Parameter(description = "Language in which q is; every language where it is not said", example = "es")
        @Nullable String language) {

    private @Nullable String words() {
        return q == null || q.isBlank() ? null : q;
    }

    private List<String> configs() {
        return language == null ? SearchConfigs.all() : List.of(SearchConfigs.of(language));
    }

    /**
     * Returns conditions that never exceed what the caller may see: all texts, or those of its own parties and public
     * ones.
     */
    Conditions conditions(boolean all, Set<String> own) {
        return new Conditions()
                .and("party = :party", "party", party)
                .and("kind = :kind", "kind", kind)
                .changing("id in (select national_texts_with(:q, cast(:configs as text[])))", "q", words())
                .with("configs", words() == null ? null : configs())
                .changing("visibility = :visibility", "visibility", visibility)
                .changing("party = any(:own) or visibility = 'public'", "own", all ? null : own);
    }
}
