package org.iom.iml.instruments.provision.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.ProvisionAddress;
import org.iom.iml.instruments.provision.link.ProvisionLinkProjection.End;
import org.iom.iml.instruments.provision.link.ProvisionLinkProjection.Filter;
import org.iom.iml.instruments.provision.link.ProvisionLinkProjection.Seen;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Links between provisions over HTTP. */
@Path("/v1/provision-links")
@Tag(name = "Provisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProvisionLinkResource {

    private final ProvisionLinks links;
    private final ProvisionLinkProjection shown;

    ProvisionLinkResource(ProvisionLinks links, ProvisionLinkProjection shown) {
        this.links = links;
        this.shown = shown;
    }

    /** The address of a provision in a body. */
    @Schema(name = "ProvisionReference")
    public record Reference(
            @NotBlank @Schema(examples = "ICRMW") String instrument,
            @NotBlank @Schema(examples = "art_16") String eId) {

        ProvisionAddress address() {
            return new ProvisionAddress(instrument, eId);
        }
    }

    /** A link to be drawn. */
    public record NewProvisionLink(
            @NotNull @Valid Reference from,

            @NotBlank @Schema(examples = "corresponds-to", description = "See /v1/code-lists/provision-relations")
            String relation,

            @NotNull @Valid Reference to,

            @NotBlank @Size(max = 500) @Schema(examples = "A/RES/73/195 para. 29 and ICRMW art. 16")
            String source) {}

    /** One end of a link as it is shown. */
    @Schema(name = "LinkedProvision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EndView(
            @Schema(examples = "ICRMW") String instrument,
            @Schema(examples = "art_16") String eId,
            @Nullable String heading) {

        public static EndView of(End end, @Nullable String accepted) {
            String language = Languages.chosen(end.headings().keySet(), accepted);
            return new EndView(
                    end.address().instrument(),
                    end.address().eId(),
                    end.headings().get(language));
        }
    }

    @Schema(name = "ProvisionLink")
    public record LinkView(
            UUID id,
            EndView from,
            @Schema(examples = "corresponds-to") String relation,
            EndView to,
            String source) {

        static LinkView of(Seen seen, @Nullable String accepted) {
            return new LinkView(
                    seen.id(),
                    EndView.of(seen.from(), accepted),
                    seen.relation(),
                    EndView.of(seen.to(), accepted),
                    seen.source());
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProvisionLinks",
            summary = "Links between provisions",
            description = "With from, to or instrument each link is seen from there, under the inverse relation where"
                    + " it was drawn from the other end; without, each is shown once.")
    public Page<LinkView> list(
            @QueryParam("from")
                    @Parameter(example = "GCM:objective_13", description = "Instrument, a colon, address")
                    @Nullable String from,
            @QueryParam("to") @Parameter(example = "ICRMW:art_16") @Nullable String to,
            @QueryParam("instrument")
                    @Parameter(example = "GCM", description = "Of the end that is seen from")
                    @Nullable String instrument,
            @QueryParam("relation") @Parameter(example = "is-restated-by") @Nullable String relation,
            @HeaderParam("Accept-Language") @Nullable String language,
            @BeanParam PageRequest page) {
        if (relation != null && ProvisionRelation.find(relation).isEmpty()) {
            throw BadInput.parameter("relation", "see /v1/code-lists/provision-relations");
        }
        Filter filter = new Filter(address("from", from), address("to", to), instrument, relation);
        return shown.matching(filter, page).map(seen -> LinkView.of(seen, language));
    }

    private static @Nullable String address(String name, @Nullable String text) {
        if (text != null && text.indexOf(':') < 1) {
            throw BadInput.parameter(name, "instrument and address as in ICRMW:art_16");
        }
        return text;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getProvisionLink", summary = "One link, as it was drawn")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LinkView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        Seen seen = shown.find(id).orElseThrow(() -> ProvisionLinks.unknown(id));
        return Versions.ok(request, seen.version(), LinkView.of(seen, null));
    }

    @POST
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(operationId = "linkProvisions", summary = "Link two provisions")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    public Response link(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewProvisionLink body) {
        if (ProvisionRelation.find(body.relation()).isEmpty()) {
            throw BadInput.field("/relation", "unknown-relation", "See /v1/code-lists/provision-relations.");
        }
        UUID id = links.link(body.from().address(), body.relation(), body.to().address(), body.source())
                .id();
        Seen seen = shown.find(id).orElseThrow(() -> ProvisionLinks.unknown(id));
        return Response.created(URI.create("/v1/provision-links/" + id))
                .entity(LinkView.of(seen, null))
                .tag(Versions.tag(seen.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "unlinkProvisions", summary = "Take a link back")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response unlink(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        links.unlink(id, ifMatch);
        return Response.noContent().build();
    }
}
