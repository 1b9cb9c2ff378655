package org.iom.iml.monitoring.recommendation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.events.EvidenceNoted;
import org.iom.iml.events.FactTypes;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;

/** The history of a recommendation, without the evidence that the caller may not know of. */
@Singleton
class RecommendationHistory {

    private static final String EVIDENCE_NOTED =
            FactTypes.of(EvidenceNoted.class).name();

    private final History history;
    private final Callers callers;
    private final ObjectMapper json;

    RecommendationHistory(History history, Callers callers, ObjectMapper json) {
        this.history = history;
        this.callers = callers;
        this.json = json;
    }

    /** An event in the history; it has no number, as a gap in the sequence would betray events that are not shown. */
    @Schema(name = "RecommendationHappening")
    public record Happening(
            @Schema(examples = "monitoring.recommendation-position-changed.v1")
            String happened,

            @Schema(description = "When it happened") Instant at,

            @Schema(examples = "iml-desk", description = "By which client")
            String client,

            @JsonRawValue @Schema(implementation = Map.class)
            String data) {}

    /** Returns the events, oldest first. */
    Page<Happening> of(RecommendationView recommendation, PageRequest request) {
        boolean all = mayKnowAll(callers.current(), recommendation.party());
        return history.of("recommendation", recommendation.id().toString(), request, entry -> all || isOpen(entry))
                .map(entry -> new Happening(entry.happened(), entry.at(), entry.client(), entry.data()));
    }

    /** Applies the rule by which the database restricts evidence. */
    private static boolean mayKnowAll(Caller caller, String party) {
        boolean own = caller.is(Roles.MISSION) && caller.countries().contains(party);
        return own || caller.is(Roles.IML) || caller.is(Roles.ADMIN);
    }

    private boolean isOpen(HistoryEntry entry) {
        return !entry.happened().equals(EVIDENCE_NOTED) || open(entry.data());
    }

    private boolean open(String data) {
        try {
            return json.readTree(data).path("open").asBoolean();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
