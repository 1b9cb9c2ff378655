package org.iom.iml.training.edition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.platform.sql.Row;

/** The mapping of an edition from its row. */
@Singleton
class EditionRow {

    static final String COLUMNS = """
            e.*, case when caller_sees_all() or caller_serves(e.request_party) then e.request_id end as visible_request,
            coalesce((select jsonb_object_agg(t.party, t.officials) from edition_trained t where t.edition = e.id), '{}')
                as trained,
            coalesce((select jsonb_object_agg(l.language, l.text) from edition_eligibility l where l.edition = e.id), '{}')
                as eligibility""";
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    EditionRow(ObjectMapper json) {
        this.json = json;
    }

    EditionView view(Row row) throws IOException {
        return new EditionView(
                row.id("id"),
                row.id("course_id"),
                row.text("course_code"),
                row.day("starts_on"),
                row.day("ends_on"),
                row.textOrNull("place"),
                row.textOrNull("host_party"),
                row.flag("online"),
                row.text("time_zone"),
                row.texts("languages"),
                row.integer("capacity"),
                row.integer("scholarships"),
                row.nullable("fee", BigDecimal.class),
                row.textOrNull("currency"),
                row.textOrNull("partner"),
                row.texts("parties"),
                row.texts("themes"),
                row.list("answered_recommendations", UUID.class),
                row.nullable("visible_request", UUID.class),
                json.readValue(row.text("eligibility"), TEXTS),
                row.nullable("applications_until", Instant.class),
                row.flag("in_catalogue"),
                row.get("status", EditionStatus.class),
                row.textOrNull("cancellation_reason"),
                row.nullable("held_on", LocalDate.class),
                json.readValue(row.text("trained"), COUNTS),
                row.instant("updated_at"));
    }
}
