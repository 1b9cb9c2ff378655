package org.iom.iml.review.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The standards by which delivered reviews measured the law, kept as they were told on delivery. */
@Singleton
public class DeliveredStandards {

    private static final String KEEP = """
            insert into delivered_standards (review, standards) values (:review, cast(:standards as jsonb))
            on conflict (review) do update set standards = excluded.standards""";

    private static final TypeReference<List<ApplicableStandard>> SEVERAL = new TypeReference<>() {};

    private final Standards standards;
    private final Rows rows;
    private final ObjectMapper json;

    DeliveredStandards(Standards standards, Rows rows, ObjectMapper json) {
        this.standards = standards;
        this.rows = rows;
        this.json = json;
    }

    /** Keeps what is known now; what the registry learns later no longer changes what was delivered. */
    public void keep(Standards.Question question, List<String> cited) {
        try {
            rows.update(
                    KEEP,
                    Values.of("review", question.review())
                            .and("standards", json.writeValueAsString(standards.measuring(question, cited))));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Standards of " + question.review(), unwritable);
        }
    }

    /** Returns the standards of a delivered review, or those of an undelivered one as they are known now. */
    public List<ApplicableStandard> of(Standards.Question question, List<String> cited) {
        return kept(question.review()).orElseGet(() -> standards.measuring(question, cited));
    }

    private Optional<List<ApplicableStandard>> kept(UUID review) {
        return rows.find(
                        "select standards from delivered_standards where review = :review",
                        Values.of("review", review),
                        row -> row.text("standards"))
                .map(this::read);
    }

    private List<ApplicableStandard> read(String kept) {
        try {
            return json.readValue(kept, SEVERAL);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Standards that were kept", unreadable);
        }
    }
}
