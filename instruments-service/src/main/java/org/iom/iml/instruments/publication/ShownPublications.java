package org.iom.iml.instruments.publication;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.sql.Row;
import org.jspecify.annotations.Nullable;

/** The reading of a publication from a row, with one of its versions where the caller may read one. */
final class ShownPublications {

    static final String COLUMNS = """
            p.id, p.status, p.version, p.current, p.announced_at, p.updated_at, p.reason, p.sets,
            v.number, v.published_at, v.content, v.files""";

    private static final TypeReference<List<AttachedFile>> FILES = new TypeReference<>() {};

    private ShownPublications() {}

    static ShownPublication read(Row row) throws IOException {
        return new ShownPublication(
                row.get("id", UUID.class),
                Codes.of(PublicationStatus.class, row.text("status")),
                row.number("version"),
                row.nullable("current", Integer.class),
                row.nullable("announced_at", Instant.class),
                row.instant("updated_at"),
                row.textOrNull("reason"),
                row.texts("sets"),
                reading(row));
    }

    private static ShownPublication.@Nullable Reading reading(Row row) throws IOException {
        String content = row.textOrNull("content");
        return content == null
                ? null
                : new ShownPublication.Reading(
                        row.integer("number"),
                        row.nullable("published_at", Instant.class),
                        StoredJson.mapper().readValue(content, PublicationContent.class),
                        StoredJson.mapper().readValue(row.text("files"), FILES));
    }
}
