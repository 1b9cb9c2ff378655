package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.known.KnownCodes;

/** Refuses parties, mechanisms and themes that do not exist, in a filter as in what is sent in. */
@Singleton
class RecommendationTerms {

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
    }

    /** Its mechanism and themes are looked up when it is drafted. */
    void require(NewRecommendation recommendation) {
        known.require(CodeList.PARTIES, "/party", recommendation.party());
        known.requireAll(CodeList.PARTIES, "/recommenders", recommendation.recommenders());
    }
}
