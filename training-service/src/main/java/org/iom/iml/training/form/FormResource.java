package org.iom.iml.training.form;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.training.edition.CoOrganizers;
import org.iom.iml.training.edition.EditionList;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for forms: whoever sees an edition sees its forms, the Unit or its partner creates them. */
@Path("/v1/editions/{id}/forms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
class FormResource {

    private static final String EDITION = "Id of the edition";

    private final Forms forms;
    private final EditionList editions;
    private final Pages pages;
    private final CoOrganizers partners;

    FormResource(Forms forms, EditionList editions, Pages pages, CoOrganizers partners) {
        this.partners = partners;
        this.forms = forms;
        this.editions = editions;
        this.pages = pages;
    }

    @POST
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "makeForm",
            summary = "Create a form",
            description = "Replaces the previous form of its stage. Answers already given stay with the form for"
                    + " which they were given.")
    @APIResponseSchema(value = FormView.class, responseCode = "201", responseDescription = "The form")
    public Response make(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewForm body) {
        partners.require(edition);
        FormView form = forms.make(edition, body);
        return Response.created(URI.create("/v1/editions/" + edition + "/forms"))
                .entity(form)
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listForms",
            summary = "List the forms of an edition",
            description = "Oldest first; for each stage the latest form applies.")
    public Page<FormView> list(
            @PathParam("id") @Parameter(description = EDITION) UUID edition, @BeanParam PageRequest page) {
        editions.visible(edition);
        return pages.of(page, edition, forms.of(edition), form -> form.id().toString());
    }
}
