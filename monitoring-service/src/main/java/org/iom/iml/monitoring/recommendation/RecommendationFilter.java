package org.iom.iml.monitoring.recommendation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.monitoring.followup.FollowUp;
import org.iom.iml.monitoring.followup.NormalisedGrade;
import org.iom.iml.monitoring.mechanism.UprCycles;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which recommendations are listed. */
record RecommendationFilter(
        @QueryParam("party")
        @Parameter(description = "State under review; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("mechanism")
        @Parameter(description = "Code of the mechanism; see /v1/code-lists/mechanisms", example = "UPR")
        @Nullable String mechanism,

        @QueryParam("theme")
        @Parameter(description = "Code of a theme; see /v1/code-lists/themes", example = "migrants")
        @Nullable String theme,

        @QueryParam("instrument")
        @Parameter(description = "Instrument that it applies or names; its code in /v1/instruments", example = "ICRMW")
        @Nullable String instrument,

        @QueryParam("provision")
        @Parameter(description = "Address of a provision of that instrument", example = "art_16")
        @Nullable String provision,

        @QueryParam("position")
        @Parameter(description = "Position of the State under review", example = "supported")
        @Nullable Position position,

        @QueryParam("kind")
        @Parameter(description = "Whether others recommended it or the State pledged it", example = "recommendation")
        @Nullable RecommendationKind kind,

        @QueryParam("recommender")
        @Parameter(description = "A State that recommended it; its code in /v1/parties", example = "URY")
        @Nullable String recommender,

        @QueryParam("cycle") @Parameter(description = "Cycle of the Universal Periodic Review", example = "1") @Nullable Integer cycle,

        @QueryParam("session")
        @Parameter(description = "Session of the Working Group on the Universal Periodic Review", example = "8")
        @Nullable Integer session,

        @QueryParam("document")
        @Parameter(description = "Symbol of the document in which it stands", example = "CMW/C/TJK/CO/2")
        @Nullable String document,

        @QueryParam("affectedGroup")
        @Parameter(description = "Code of a group of persons whom it protects", example = "migrants")
        @Nullable String affectedGroup,

        @QueryParam("sdg") @Parameter(description = "Goal or target of the 2030 Agenda", example = "8.8") @Nullable String sdg,

        @QueryParam("gcmObjective")
        @Parameter(description = "Objective of the Global Compact for Migration", example = "6")
        @Nullable Integer gcmObjective,

        @QueryParam("unanswered")
        @Parameter(
                description = "true: only recommendations on which the State has taken no position",
                example = "true")
        @Nullable Boolean unanswered,

        @QueryParam("followUp")
        @Parameter(
                description = "One of the latest grades of its follow-up, on the scale for all schemes; unknown: where"
                        + " no grade is known, or what one of them means is not",
                example = "partly-satisfactory")
        @Nullable NormalisedGrade followUp,

        @QueryParam("q")
        @Parameter(
                description =
                        "Words in the text, its themes or the symbol of its document, stemmed and without accents;"
                                + " \"exact words\", OR, -without",
                example = "ratify \"migrant workers\"")
        @Nullable String q) {

    private static final String THEME =
            "(r.themes @> array[cast(:theme as text)] or r.recognized_themes @> array[cast(:theme as text)])";
    private static final String INSTRUMENT = """
            (exists (select from recommendation_provision p where p.recommendation = r.id and p.instrument = :instrument)
             or exists (select from recommendation_mention m where m.recommendation = r.id and m.instrument = :instrument))""";
    private static final String PROVISION = """
            (exists (select from recommendation_provision p
                     where p.recommendation = r.id and p.instrument = :instrument and p.provision = :provision)
             or exists (select from recommendation_mention m
                        where m.recommendation = r.id and m.instrument = :instrument and m.provision = :provision))""";

    Conditions conditions(UprCycles cycles) {
        Conditions conditions = new Conditions()
                .and("r.party = :party", "party", party)
                .and("r.mechanism = :mechanism", "mechanism", mechanism)
                .changing(THEME, "theme", theme)
                .changing(INSTRUMENT, "instrument", instrument)
                .changing(PROVISION, "provision", provision)
                .and("r.recommenders @> array[cast(:recommender as text)]", "recommender", recommender)
                .changing("r.position = :position", "position", position)
                .and("r.kind = :kind", "kind", kind)
                .and("r.session = :session", "session", session)
                .changing("r.document = :document", "document", document)
                .changing("r.affected_groups @> array[cast(:affectedGroup as text)]", "affectedGroup", affectedGroup)
                .changing("r.sdgs @> array[cast(:sdg as text)]", "sdg", sdg)
                .changing("r.gcm_objectives @> array[cast(:gcmObjective as integer)]", "gcmObjective", gcmObjective)
                .changing(
                        "r.search @@ websearch_to_tsquery('english', folded(:q))",
                        "q",
                        q == null || q.isBlank() ? null : q);
        if (Boolean.TRUE.equals(unanswered)) {
            conditions.changing("r.position is null and r.kind = 'recommendation'");
        }
        if (followUp == NormalisedGrade.UNKNOWN) {
            conditions.changing(FollowUp.IS_UNKNOWN);
        } else {
            conditions.changing(FollowUp.IS, "followUp", followUp);
        }
        if (cycle != null) {
            UprCycles.Sessions sessions = cycles.sessionsOf(cycle);
            conditions
                    .and("r.mechanism = 'UPR' and r.session >= :from", "from", sessions.first())
                    .and("r.session <= :to", "to", sessions.last());
        }
        return conditions;
    }
}
