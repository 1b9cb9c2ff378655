package org.iom.iml.instruments.party;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The HTTP resource that resolves written names to parties, for readers of external files. */
@Path("/v1")
@Tag(name = "Parties")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PartyNameResource {

    private static final int LONGEST = 300;

    private final PartyDirectory directory;

    PartyNameResource(PartyDirectory directory) {
        this.directory = directory;
    }

    public record PartyNameQuestion(
            @NotNull @Size(min = 1, max = 200) @Schema(examples = "[\"Macedonia FYR\", \"Swaziland\"]", description = "Names as people write them")
            List<@NotNull @Size(max = LONGEST) String> names) {}

    public record PartyNameAnswer(List<PartyNameResolution> items) {}

    public record PartyNameResolution(
            @Schema(examples = "Macedonia FYR") String name,

            @Nullable @Schema(examples = "MKD", description = "Code of the party; left out where the name means none")
            String party,

            @Schema(
                    examples = "alias",
                    description = "How the party was found; `words`: the words of one of its names, in another order")
            PartyMatch.How match,

            @Schema(description = "Codes of the parties with the nearest names, where it means none")
            List<String> alternatives,

            @Schema(examples = "0.98", description = "That the party is meant, from 0 to 1; 0 where it means none")
            double confidence,

            @Schema(description = "The party, or the nearest ones where the name means none, surest first")
            List<PartyCandidate> candidates) {

        static PartyNameResolution of(PartyMatch match) {
            return new PartyNameResolution(
                    match.name(),
                    match.party(),
                    match.how(),
                    match.alternatives(),
                    match.confidence(),
                    match.candidates().stream().map(PartyCandidate::of).toList());
        }
    }

    public record PartyCandidate(
            @Schema(examples = "MKD") String party,
            @Schema(examples = "North Macedonia") String name,
            @Schema(examples = "0.98") double confidence) {

        static PartyCandidate of(PartyMatch.Candidate candidate) {
            return new PartyCandidate(candidate.party(), candidate.name(), candidate.confidence());
        }
    }

    @GET
    @Path("party-name-resolutions")
    @PermitAll
    @Operation(
            operationId = "resolvePartyName",
            summary = "Resolve the name of a party",
            description = "A name as people write it. One that may mean two parties resolves to neither; the"
                    + " nearest matches are suggested with their similarity.")
    public PartyNameResolution resolve(
            @QueryParam("name")
                    @Parameter(
                            description = "A name in any language, a code or a former name",
                            required = true,
                            example = "Macedonia FYR")
                    @Nullable String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            throw BadInput.parameter("name", "the name of a party, at most " + LONGEST + " characters");
        }
        return PartyNameResolution.of(directory.resolve(name));
    }

    @POST
    @Path("party-name-resolutions")
    @PermitAll
    @Operation(
            operationId = "resolvePartyNames",
            summary = "Resolve names of parties",
            description = "Up to 200 names as people write them, answered in their order. Nothing is created, so"
                    + " no Idempotency-Key is needed.")
    public PartyNameAnswer resolve(@Valid @NotNull PartyNameQuestion question) {
        return new PartyNameAnswer(question.names().stream()
                .map(directory::resolve)
                .map(PartyNameResolution::of)
                .toList());
    }
}
