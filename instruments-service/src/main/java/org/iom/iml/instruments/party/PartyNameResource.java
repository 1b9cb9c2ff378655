package org.iom.iml.instruments.party;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which parties are meant by written names, for whoever reads files of others. */
@Path("/v1")
@Tag(name = "Parties")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PartyNameResource {

    private final PartyDirectory directory;

    PartyNameResource(PartyDirectory directory) {
        this.directory = directory;
    }

    public record PartyNameQuestion(
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Size(max = 300) String> names) {}

    public record PartyNameAnswer(List<PartyNameResolution> items) {}

    public record PartyNameResolution(
            @Schema(examples = "Macedonia FYR") String name,

            @Nullable @Schema(examples = "MKD", description = "Code of the party; null where the name means none")
            String party,

            @Schema(examples = "alias", description = "exact, alias or none")
            String match,

            @Schema(description = "Codes of the parties with the nearest names, where it means none")
            List<String> alternatives) {

        static PartyNameResolution of(PartyMatch match) {
            return new PartyNameResolution(
                    match.name(), match.party(), match.how().code(), match.alternatives());
        }
    }

    @POST
    @Path("party-name-resolutions")
    @PermitAll
    @Operation(operationId = "resolvePartyNames", summary = "Which parties are meant by names as people write them")
    public PartyNameAnswer resolve(@Valid @NotNull PartyNameQuestion question) {
        return new PartyNameAnswer(question.names().stream()
                .map(directory::resolve)
                .map(PartyNameResolution::of)
                .toList());
    }
}
