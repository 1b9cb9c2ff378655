package org.iom.iml.instruments.question;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.PublicationDrafted;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which changes of the registry are listed. */
record RegistryChangeFilter(
        @QueryParam("after")
        @Parameter(description = "Only what came after the change with this position", example = "20815")
        @Nullable Long after,

        @QueryParam("updatedSince")
        @Parameter(description = "Only what happened at this instant or later", example = "2026-01-01T00:00:00Z")
        @Nullable Instant updatedSince,

        @QueryParam("instrument")
        @Parameter(description = "Only what concerns the instrument with this code", example = "ICRMW")
        @Nullable String instrument,

        @QueryParam("party")
        @Parameter(description = "Only what concerns the party with this code", example = "RWA")
        @Nullable String party,

        @QueryParam("kind")
        @Parameter(
                description = "Only events of this name, as the AsyncAPI document lists them",
                example = "instruments.participation-changed.v1")
        @Nullable String kind) {

    private static final String DRAFTED = FactTypes.of(PublicationDrafted.class).name();

    /** The names of all public events; drafts are excluded. */
    static final Set<String> KINDS = kinds();

    private static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>(FactTypes.in(InstrumentsFact.class).keySet());
        kinds.remove(DRAFTED);
        return kinds;
    }

    Conditions conditions() {
        if (kind != null && !KINDS.contains(kind)) {
            throw BadInput.parameter("kind", "one of " + String.join(", ", KINDS));
        }
        return new Conditions()
                .and("type <> :drafted", "drafted", DRAFTED)
                .and("occurred_at >= :since", "since", updatedSince)
                .and(RegistryChanges.INSTRUMENT + " = :instrument", "instrument", instrument)
                .and(RegistryChanges.PARTY + " = :party", "party", party)
                .and("type = :kind", "kind", kind);
    }
}
