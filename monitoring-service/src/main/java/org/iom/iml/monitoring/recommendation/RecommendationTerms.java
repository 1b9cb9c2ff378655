package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.document.DocumentSymbol;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.problem.BadInput;

/** Refuses parties, mechanisms and themes that do not exist, in a filter as in what is sent in. */
@Singleton
class RecommendationTerms {

    /** The Global Compact for Migration has so many (General Assembly resolution 73/195, annex, para. 16). */
    private static final int OBJECTIVES = 23;

    private final KnownCodes known;
    private final Vocabulary vocabulary;

    RecommendationTerms(KnownCodes known, Vocabulary vocabulary) {
        this.known = known;
        this.vocabulary = vocabulary;
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
        if (filter.theme() != null) {
            vocabulary.theme("?theme", filter.theme());
        }
        if (filter.sdg() != null && !Scope.isGoal(filter.sdg())) {
            throw BadInput.parameter("sdg", "a goal or target of the 2030 Agenda, as 8 or 8.7");
        }
        Integer objective = filter.gcmObjective();
        if (objective != null && (objective < 1 || objective > OBJECTIVES)) {
            throw BadInput.parameter("gcmObjective", "a number from 1 to " + OBJECTIVES);
        }
    }

    /** Its mechanism and themes are looked up when it is drafted. */
    void require(NewRecommendation recommendation) {
        known.require(CodeList.PARTIES, "/party", recommendation.party());
        known.requireAll(CodeList.PARTIES, "/recommenders", recommendation.recommenders());
        if (recommendation.recommenders().contains(recommendation.party())) {
            throw BadInput.field(
                    "/recommenders", "recommends-to-itself", "A State is recommended something by other States.");
        }
        requireOwn(recommendation);
    }

    /** A treaty body recommends under its own symbols; others report to the Human Rights Council, under those of it. */
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
