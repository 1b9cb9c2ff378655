package org.iom.iml.instruments.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.iom.iml.instruments.text.StoredJson;
import org.jspecify.annotations.Nullable;

/** A publication as {@link PublicationProjection} selects it. */
final class PublicationRow {

    private static final TypeReference<List<AttachedFile>> FILES = new TypeReference<>() {};

    private PublicationRow() {}

    static Shown shown(ResultSet row) throws SQLException {
        Array sets = row.getArray(7);
        return new Shown(
                row.getObject(1, UUID.class),
                PublicationStatus.find(row.getString(2)).orElseThrow(),
                row.getLong(3),
                row.getObject(4, Integer.class),
                instant(row, 5),
                row.getString(6),
                Arrays.asList((String[]) sets.getArray()),
                row.getString(10) == null ? null : reading(row));
    }

    private static Shown.Reading reading(ResultSet row) throws SQLException {
        try {
            return new Shown.Reading(
                    row.getInt(8),
                    instant(row, 9),
                    StoredJson.mapper().readValue(row.getString(10), PublicationContent.class),
                    StoredJson.mapper().readValue(row.getString(11), FILES));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
