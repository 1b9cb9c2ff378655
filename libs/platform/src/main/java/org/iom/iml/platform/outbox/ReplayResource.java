package org.iom.iml.platform.outbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iom.iml.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/**
 * An operators' endpoint, not exposed by the gateway, that republishes past facts with their original ids for a
 * consumer that lost its state.
 */
@Path("/admin/event-replays")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReplayResource {

    private final PendingFacts facts;

    ReplayResource(PendingFacts facts) {
        this.facts = facts;
    }

    /** The number of facts to be sent again. */
    public record Replay(long facts) {}

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(hidden = true)
    public Replay replay(
            @QueryParam("type") @NotBlank String type,
            @QueryParam("aggregateId") @Nullable String aggregateId,
            @QueryParam("since") @Nullable Instant since) {
        return new Replay(facts.sendAgain(type, aggregateId, since == null ? Instant.EPOCH : since));
    }
}
