package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.document.DocumentSymbol;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.known.KnownProvisions;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The check that parties, mechanisms, themes and provisions exist, both in filters and in submitted recommendations. */
@Singleton
class RecommendationTerms {

    /**
     * The number of objectives of the Global Compact for Migration (General Assembly resolution 73/195, annex, para.
     * 16).
     */
    private static final int OBJECTIVES = 23;

    private static final String GROUP =
            "select 1 as one from recommendation where affected_groups @> array[cast(:group as text)] limit 1";
    private static final String GROUPS =
            "select distinct unnest(affected_groups) as code from recommendation order by code limit 200";
    private static final String SESSION = """
            (select 1 as one from recommendation where mechanism = 'UPR' and session = :session limit 1)
            union select 1 from mechanism_session where mechanism = 'UPR' and number = :session""";

    private final KnownCodes known;
    private final KnownProvisions provisions;
    private final Vocabulary vocabulary;
    private final Rows rows;

    RecommendationTerms(KnownCodes known, KnownProvisions provisions, Vocabulary vocabulary, Rows rows) {
        this.known = known;
        this.provisions = provisions;
        this.vocabulary = vocabulary;
        this.rows = rows;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    void require(RecommendationFilter filter) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        known.require(CodeList.PARTIES, "?recommender", filter.recommender());
        if (filter.mechanism() != null) {
            vocabulary.mechanism("?mechanism", filter.mechanism());
        }
        if (filter.theme() != null
                && !known.among(CodeList.THEMES, List.of(filter.theme())).contains(filter.theme())) {
            vocabulary.theme("?theme", filter.theme());
        }
        known.require(CodeList.INSTRUMENTS, "?instrument", filter.instrument());
        if (filter.provision() != null && filter.instrument() == null) {
            throw BadInput.parameter("provision", "given with the instrument of which it is");
        }
        if (filter.sdg() != null && !Scope.isGoal(filter.sdg())) {
            throw BadInput.parameter("sdg", "a goal or target of the 2030 Agenda, as 8 or 8.7");
        }
        requireGroup(filter.affectedGroup());
        requireSession(filter.session());
        Integer objective = filter.gcmObjective();
        if (objective != null && (objective < 1 || objective > OBJECTIVES)) {
            throw BadInput.parameter("gcmObjective", "a number from 1 to " + OBJECTIVES);
        }
    }

    /** Refuses a group that no recommendation protects, as the sources alone determine which groups there are. */
    private void requireGroup(@Nullable String group) {
        if (group != null
                && rows.list(GROUP, Values.of("group", group), row -> row.integer("one"))
                        .isEmpty()) {
            List<String> groups = rows.list(GROUPS, Values.none(), row -> row.text("code"));
            throw BadInput.parameter("affectedGroup", "named by no recommendation; known are " + groups);
        }
    }

    private void requireSession(@Nullable Integer session) {
        if (session != null
                && rows.list(SESSION, Values.of("session", session), row -> row.integer("one"))
                        .isEmpty()) {
            throw BadInput.parameter(
                    "session", "There is no session " + session + "; see /v1/mechanisms/UPR/sessions.");
        }
    }

    /** Checks a new recommendation except for its mechanism and themes, which are resolved when it is drafted. */
    void require(NewRecommendation recommendation) {
        known.require(CodeList.PARTIES, "/party", recommendation.party());
        known.requireAll(CodeList.PARTIES, "/recommenders", recommendation.recommenders());
        if (recommendation.recommenders().contains(recommendation.party())) {
            throw BadInput.field(
                    "/recommenders",
                    "recommends-to-itself",
                    "A recommendation comes from States other than the one under review.");
        }
        requireOwn(recommendation);
        provisions.requireAll(
                "/provisions",
                recommendation.applied().stream().map(AppliedProvision::cited).toList());
    }

    /**
     * Refuses a treaty body's recommendation under the symbol of another body; other mechanisms report to the Human
     * Rights Council and use its symbols.
     */
    private void requireOwn(NewRecommendation recommendation) {
        String symbol = recommendation.document();
        String of = symbol == null ? null : DocumentSymbol.of(symbol).mechanism();
        if (of != null
                && !of.equals(recommendation.mechanism())
                && vocabulary.isTreatyBody(recommendation.mechanism())) {
            throw BadInput.field(
                    "/document", "document-of-another-body", "The symbol " + symbol + " is one of " + of + ".");
        }
    }
}
