package org.iom.iml.instruments.provision.link;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.ProvisionAddress;
import org.iom.iml.instruments.provision.link.SeenLink.End;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for links between provisions. */
@Path("/v1/provision-links")
@Tag(name = "Provisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProvisionLinkResource {

    private final ProvisionLinks links;
    private final ProvisionLinkList list;
    private final Exports exports;

    ProvisionLinkResource(ProvisionLinks links, ProvisionLinkList list, Exports exports) {
        this.links = links;
        this.list = list;
        this.exports = exports;
    }

    /** The address of a provision in a request body. */
    @Schema(name = "ProvisionReference", examples = "{\"instrument\": \"ICRMW\", \"eId\": \"art_16\"}")
    public record Reference(
            @NotBlank @Schema(examples = "ICRMW", description = "Code of the instrument")
            String instrument,

            @NotBlank @Schema(examples = "art_16", description = "Address in the instrument, by Akoma Ntoso naming")
            String eId) {

        ProvisionAddress address() {
            return new ProvisionAddress(instrument, eId);
        }
    }

    /** A link to be established. */
    @Schema(name = "NewProvisionLink", examples = """
                    {"from": {"instrument": "GCM", "eId": "objective_13"}, "relation": "restates",
                     "to": {"instrument": "ICRMW", "eId": "art_17"}, "source": "A/RES/73/195, para. 29"}""")
    public record NewProvisionLink(
            @NotNull @Valid @Schema(description = "The end of which the relation is said")
            Reference from,

            @NotBlank @Schema(examples = "restates", description = "See /v1/code-lists/provision-relations")
            String relation,

            @NotNull @Valid @Schema(description = "The other end")
            Reference to,

            @NotBlank @Size(max = 500) @Schema(examples = "A/RES/73/195, para. 29", description = "The source of that assessment")
            String source) {}

    /** One end of a link as it is shown. */
    @Schema(name = "LinkedProvision")
    public record EndView(
            @Schema(examples = "ICRMW", description = "Code of the instrument")
            String instrument,

            @Schema(examples = "art_16", description = "Address in the instrument, by Akoma Ntoso naming")
            String eId,

            @Nullable @Schema(
                    examples = "Right to liberty and security of person",
                    description = "In the available language that Accept-Language prefers")
            String heading) {

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

            @Schema(description = "The end of which the relation is said")
            EndView from,

            @Schema(examples = "restates", description = "See /v1/code-lists/provision-relations")
            String relation,

            @Schema(description = "The other end") EndView to,

            @Schema(examples = "A/RES/73/195, para. 29", description = "The source of that assessment")
            String source,

            Instant updatedAt) {

        static LinkView of(SeenLink seen, @Nullable String accepted) {
            return new LinkView(
                    seen.id(),
                    EndView.of(seen.from(), accepted),
                    seen.relation(),
                    EndView.of(seen.to(), accepted),
                    seen.source(),
                    seen.updatedAt());
        }
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(
            operationId = "listProvisionLinks",
            summary = "List links between provisions",
            description = "With `from`, `to` or `instrument` each link is seen from that side, under the inverse"
                    + " relation where it was drawn from the other end; without, each is shown as it was drawn.")
    public RestResponse<Page<LinkView>> list(
            @BeanParam ProvisionLinkFilter filter,
            @HeaderParam("Accept-Language")
                    @Parameter(description = "Languages that headings should be in, the best first", example = "fr")
                    @Nullable String language,
            @BeanParam ListRequest request) {
        links.requireKnown(filter);
        return exports.list(
                request, part -> list.in(filter, part), seen -> LinkView.of(seen, language), list.columns());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getProvisionLink",
            summary = "Get a link",
            description = "Two provisions, how the first relates to the second, and the source of that assessment.")
    @APIResponse(
            responseCode = "200",
            description = "The link",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    public Response find(
            @PathParam("id") @Parameter(description = "Id of the link") UUID id, @Context Request request) {
        SeenLink seen = list.find(id).orElseThrow(() -> ProvisionLinks.unknown(id));
        return Versions.ok(request, seen.version(), LinkView.of(seen, null));
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "linkProvisions",
            summary = "Link two provisions",
            description = "A link is drawn once, from whichever end; if it is drawn again after it was removed, it"
                    + " keeps its id.")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    public Response link(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "A text of your choice, the same for each attempt of the same request")
                    @Nullable String idempotencyKey,
            @Valid @NotNull NewProvisionLink body) {
        UUID id = links.link(body.from().address(), body.relation(), body.to().address(), body.source())
                .id();
        SeenLink seen = list.find(id).orElseThrow(() -> ProvisionLinks.unknown(id));
        return Response.created(URI.create("/v1/provision-links/" + id))
                .entity(LinkView.of(seen, null))
                .tag(Versions.tag(seen.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "unlinkProvisions",
            summary = "Remove a link",
            description = "The removal appears among the changes of the list; the shipped catalogue does not draw"
                    + " the link again.")
    @APIResponse(responseCode = "204", description = "Annulled")
    public Response unlink(
            @PathParam("id") @Parameter(description = "Id of the link") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the link that was read") @Nullable String ifMatch) {
        links.unlink(id, ifMatch);
        return Response.noContent().build();
    }
}
