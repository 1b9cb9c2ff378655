package org.iom.iml.platform.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.known.KnownCodes;
import org.jspecify.annotations.Nullable;

/** Says what it was sent, as it read it. */
@Path("/v1/echo")
@PermitAll
public class EchoResource {

    private final KnownCodes known;

    EchoResource(KnownCodes known) {
        this.known = known;
    }

    /** What can be asked. */
    public record EchoFilter(
            @QueryParam("tone") @Nullable Tone tone,
            @QueryParam("tones") @Nullable List<Tone> tones,
            @QueryParam("count") @Nullable Integer count,
            @QueryParam("loud") @Nullable Boolean loud,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("since") @Nullable Instant since,
            @QueryParam("id") @Nullable UUID id,
            @QueryParam("text") @Nullable @Size(max = 20) String text) {}

    /** What can be sent. */
    public record Echo(
            @Nullable Tone tone,
            @Nullable Map<@Size(max = 2) String, @NotBlank String> titles,
            @Nullable List<@NotBlank String> authors,
            @Nullable List<@Valid @NotNull Part> parts,
            @Nullable BigDecimal size,
            @Nullable Integer count,
            @Nullable LocalDate on) {}

    /** A part of it. */
    public record Part(@NotBlank String name) {}

    @GET
    @Operation(operationId = "echo", summary = "What was asked")
    public EchoFilter asked(@BeanParam @Valid EchoFilter filter) {
        return filter;
    }

    @POST
    @Operation(operationId = "echoBody", summary = "What was sent")
    public Echo sent(@Valid @NotNull Echo echo) {
        return echo;
    }

    @GET
    @Path("tones/{tone}")
    @Operation(operationId = "echoTone", summary = "The tone")
    public Map<String, Tone> tone(@PathParam("tone") Tone tone) {
        return Map.of("tone", tone);
    }

    @GET
    @Path("parties/{party}")
    @Operation(operationId = "echoParty", summary = "A party")
    public Map<String, String> party(@PathParam("party") String party, @QueryParam("theme") @Nullable String theme) {
        known.require(CodeList.PARTIES, "/party", party);
        known.require(CodeList.THEMES, "?theme", theme);
        return Map.of("party", party);
    }
}
