package org.iom.iml.instruments.provision;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.provision.ProvisionProjection.Filter;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.text.Moments;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Which provisions of an instrument are asked for. */
public class ProvisionFilter {

    private static final Set<String> STATUSES = Set.of("standing", "former", "any");

    @QueryParam("theme")
    @Parameter(example = "detention")
    @Nullable String theme;

    @QueryParam("kind")
    @Parameter(example = "article")
    @Nullable String kind;

    @QueryParam("force")
    @Parameter(example = "customary", description = "Its own or what it has from above")
    @Nullable String force;

    @QueryParam("status")
    @Parameter(
            example = "any",
            description = "standing, former or any; standing where it is left out, any with updatedSince")
    @Nullable String status;

    @QueryParam("updatedSince")
    @Parameter(example = "2026-01-01T00:00:00Z")
    @Nullable String updatedSince;

    @QueryParam("q")
    @Parameter(description = "Words of number, headings and texts", example = "detention OR imprisonment")
    @Nullable String q;

    public ProvisionFilter() {}

    boolean isEmpty() {
        return Stream.of(theme, kind, force, status, updatedSince, q).allMatch(value -> value == null);
    }

    Filter known() {
        if (status != null && !STATUSES.contains(status)) {
            throw BadInput.parameter("status", "standing, former or any");
        }
        if (force != null && LegalForce.find(force).isEmpty()) {
            throw BadInput.parameter("force", "see /v1/code-lists/provision-forces");
        }
        Instant since = Moments.parameter("updatedSince", updatedSince);
        String asked = status == null ? (since == null ? "standing" : "any") : status;
        return new Filter(theme, kind, force, asked.equals("any") ? null : asked, since, q);
    }
}
