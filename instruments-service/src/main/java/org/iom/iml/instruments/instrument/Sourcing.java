package org.iom.iml.instruments.instrument;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The sources for the description of an instrument.
 *
 * @param sources the source of each fact
 * @param toVerify the facts still to be checked against the primary text
 */
@Embeddable
public record Sourcing(
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> sources,
        @JdbcTypeCode(SqlTypes.JSON) List<String> toVerify) {

    public Sourcing(@Nullable Map<String, String> sources, @Nullable List<String> toVerify) {
        this.sources = sources == null ? Map.of() : sources;
        this.toVerify = toVerify == null ? List.of() : List.copyOf(toVerify);
    }
}
