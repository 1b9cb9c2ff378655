package org.iom.iml.instruments.provision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.provision.ProvisionProjection.Shown;
import org.iom.iml.instruments.provision.Provisions.Annotation;
import org.iom.iml.instruments.provision.edition.ProvisionKey;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.provision.edition.TextRules;
import org.iom.iml.instruments.provision.link.ProvisionLinkProjection;
import org.iom.iml.instruments.theme.Themes;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.imports.RowFault;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** One provision over HTTP. */
@Path("/v1")
@Tag(name = "Provisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProvisionResource {

    private final Provisions provisions;
    private final ProvisionProjection shown;
    private final ProvisionLinkProjection links;
    private final History history;
    private final Themes themes;

    ProvisionResource(
            Provisions provisions,
            ProvisionProjection shown,
            ProvisionLinkProjection links,
            History history,
            Themes themes) {
        this.provisions = provisions;
        this.shown = shown;
        this.links = links;
        this.history = history;
        this.themes = themes;
    }

    /** What is said of a provision beside its text. */
    public record ProvisionNotes(
            @NotNull @Schema(description = "Headings by BCP 47 language")
            Map<String, @NotBlank @Size(max = 2000) String> headings,

            @Nullable @Schema(examples = "descriptive") String headingKind,

            @Nullable @Schema(examples = "customary", description = "Left out: it follows from what is above it")
            String force,

            @Nullable @Size(max = 500) @Schema(description = "Who says that it has this force; needed with force")
            String forceSource,

            @NotNull List<@NotBlank String> themes,

            @NotBlank @Size(max = 500) @Schema(description = "From where this is known")
            String source) {

        Annotation annotation() {
            Notes notes = new Notes(headingKind, force, forceSource, themes);
            ProvisionText text =
                    new ProvisionText("art_1", null, List.of(1), "article", null, headings, Map.of(), notes, source);
            RowFault fault = TextRules.fault(text).orElse(null);
            if (fault != null) {
                throw BadInput.unprocessable(fault.code(), fault.reason());
            }
            return new Annotation(Objects.requireNonNull(text.headings()), notes, source);
        }
    }

    @GET
    @Path("instruments/{code}/provisions/{eId}")
    @PermitAll
    @Operation(operationId = "getProvision", summary = "One provision with its parts and links")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProvisionView.class)))
    public Response find(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @PathParam("eId") @Parameter(example = "art_17") String eId,
            @HeaderParam("Accept-Language") @Nullable String language) {
        return answer(code, visible(code, eId), language);
    }

    @PUT
    @Path("instruments/{code}/provisions/{eId}")
    @RolesAllowed(Roles.IML)
    @Operation(
            operationId = "annotateProvision",
            summary = "Change headings, force and themes of a provision",
            description = "Its text comes with imports; neither changes its address.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = ProvisionView.class)))
    public Response annotate(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @PathParam("eId") @Parameter(example = "art_17") String eId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProvisionNotes body) {
        themes.requireKnown(body.themes(), "/themes");
        provisions.annotate(code, eId, ifMatch, body.annotation());
        return answer(code, visible(code, eId), null);
    }

    @GET
    @Path("instruments/{code}/provision-history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(operationId = "listProvisionHistory", summary = "Which provisions of an instrument came, changed, went")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(example = "ICRMW") String code, @BeanParam PageRequest page) {
        return history.of("instrument-provisions", code, page);
    }

    private Shown visible(String code, String eId) {
        return shown.find(code, eId).orElseThrow(() -> Provisions.unknown(code, eId));
    }

    /** Parts and links change without the provision, so the tag serves for If-Match alone. */
    private Response answer(String code, Shown found, @Nullable String language) {
        String id = ProvisionKey.of(code, found.text().eId());
        ProvisionView view = ProvisionView.of(
                code, found, shown.parts(code, found.text().eId()), links.of(id, ProvisionView.MOST_LINKS), language);
        return Response.ok(view)
                .tag(Versions.tag(found.version()))
                .header("Vary", "Accept-Language")
                .build();
    }
}
