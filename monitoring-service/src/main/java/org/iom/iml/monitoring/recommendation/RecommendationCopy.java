package org.iom.iml.monitoring.recommendation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.sql.CopyRows;
import org.jspecify.annotations.Nullable;

/** A bulk writer that stores new recommendations by COPY, as files bring them by the hundred thousand. */
final class RecommendationCopy {

    private static final String COLUMNS =
            "id, mechanism, kind, party, session, document, paragraph, text, natural_key, sibling, action_category,"
                    + " recommenders, recommender_unknown, themes, theme_labels, affected_groups, sdgs, gcm_objectives,"
                    + " addressees, recognized_themes, read_with, position, published_at, updated_at, version";
    private static final String POSITIONS = "recommendation, ordinal, position, source_value, recorded_at";
    private static final String PROVISIONS = "recommendation, ordinal, instrument, provision";
    private static final String MENTIONS =
            "recommendation, ordinal, instrument, provision, theme, starts, ends, consent";

    private final Connection connection;

    RecommendationCopy(Connection connection) {
        this.connection = connection;
    }

    void store(Collection<Recommendation> published) throws SQLException {
        try (CopyRows rows = CopyRows.into(connection, "recommendation", COLUMNS)) {
            for (Recommendation recommendation : published) {
                write(recommendation, rows);
            }
            rows.finish();
        }
        try (CopyRows rows = CopyRows.into(connection, "recommendation_position", POSITIONS)) {
            for (Recommendation recommendation : published) {
                writePositions(recommendation, rows);
            }
            rows.finish();
        }
        try (CopyRows rows = CopyRows.into(connection, "recommendation_provision", PROVISIONS)) {
            for (Recommendation recommendation : published) {
                writeProvisions(recommendation, rows);
            }
            rows.finish();
        }
        try (CopyRows rows = CopyRows.into(connection, "recommendation_mention", MENTIONS)) {
            for (Recommendation recommendation : published) {
                writeMentions(recommendation, rows);
            }
            rows.finish();
        }
    }

    private static void write(Recommendation recommendation, CopyRows rows) throws SQLException {
        Origin origin = recommendation.origin();
        rows.field(recommendation.id())
                .field(origin.mechanism())
                .field(origin.kind().code())
                .field(origin.party())
                .field(origin.session())
                .field(origin.document())
                .field(origin.paragraph())
                .field(recommendation.text())
                .field(recommendation.naturalKey())
                .field(recommendation.sibling())
                .field(recommendation.actionCategory());
        array(rows, recommendation.recommenders().parties())
                .field(recommendation.recommenders().include(null));
        array(rows, recommendation.subjects().codes());
        array(rows, recommendation.subjects().labels());
        Scope scope = recommendation.scope();
        array(rows, scope.affectedGroups());
        array(rows, scope.sdgs());
        array(rows, scope.gcmObjectives());
        array(rows, scope.addressees());
        array(rows, recommendation.reading().themes());
        rows.field(recommendation.reading().edition())
                .field(code(recommendation.position()))
                .field(recommendation.publishedAt())
                .field(recommendation.updatedAt())
                .field(recommendation.version())
                .end();
    }

    private static void writePositions(Recommendation recommendation, CopyRows rows) throws SQLException {
        int ordinal = 0;
        for (StatedPosition stated : recommendation.positions()) {
            rows.field(recommendation.id())
                    .field(ordinal++)
                    .field(stated.position().code())
                    .field(stated.sourceValue())
                    .field(stated.recordedAt())
                    .end();
        }
    }

    private static void writeProvisions(Recommendation recommendation, CopyRows rows) throws SQLException {
        int ordinal = 0;
        for (AppliedProvision applied : recommendation.provisions()) {
            rows.field(recommendation.id())
                    .field(ordinal++)
                    .field(applied.instrument())
                    .field(applied.provision())
                    .end();
        }
    }

    private static void writeMentions(Recommendation recommendation, CopyRows rows) throws SQLException {
        int ordinal = 0;
        for (Mention mention : recommendation.reading().mentions()) {
            rows.field(recommendation.id())
                    .field(ordinal++)
                    .field(mention.instrument())
                    .field(mention.provision())
                    .field(mention.theme())
                    .field(mention.starts())
                    .field(mention.ends())
                    .field(mention.consent())
                    .end();
        }
    }

    private static CopyRows array(CopyRows rows, List<?> values) {
        return rows.array(values.toArray());
    }

    private static @Nullable String code(@Nullable Coded choice) {
        return choice == null ? null : choice.code();
    }
}
