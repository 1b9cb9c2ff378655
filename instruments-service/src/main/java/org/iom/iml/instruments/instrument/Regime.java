package org.iom.iml.instruments.instrument;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument operates.
 *
 * @param monitoringBody the body that receives reports or complaints
 * @param supplements the instrument that it supplements
 * @param acts the only acts that it allows, where they are fewer than its kind allows
 */
@Embeddable
public record Regime(
        @Nullable String monitoringBody,
        @Nullable String supplements,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable List<String> acts,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable FinalClauses finalClauses) {

    public static final Regime UNKNOWN = new Regime(null, null, null, null);
}
