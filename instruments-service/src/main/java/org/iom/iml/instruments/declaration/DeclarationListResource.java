package org.iom.iml.instruments.declaration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for lists of reservations, declarations and objections. */
@Path("/v1")
@Tag(name = "Declarations")
@Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
@RunOnVirtualThread
class DeclarationListResource {

    private final DeclarationList list;
    private final DeclarationExport exports;
    private final Declarations declarations;
    private final DeclarationCodes codes;

    DeclarationListResource(
            DeclarationList list, DeclarationExport exports, Declarations declarations, DeclarationCodes codes) {
        this.list = list;
        this.exports = exports;
        this.declarations = declarations;
        this.codes = codes;
    }

    @GET
    @Path("declarations")
    @PermitAll
    @Operation(
            operationId = "listDeclarations",
            summary = "List reservations, declarations and objections",
            description = "What parties declared about instruments, each with its status and wording on a date, in"
                    + " the order in which the registry recorded it.")
    public RestResponse<Page<DeclarationView>> list(
            @BeanParam DeclarationSubject subject, @BeanParam DeclarationFilter filter, @BeanParam ListRequest page) {
        codes.check(subject, filter);
        return exports.answer(page, part -> list.in(subject, filter, part));
    }

    @GET
    @Path("instruments/{code}/declarations")
    @PermitAll
    @Operation(
            operationId = "listDeclarationsOfInstrument",
            summary = "List declarations about an instrument",
            description = "Reservations, declarations and objections that concern one instrument, each with its"
                    + " status and wording on a date.")
    public RestResponse<Page<DeclarationView>> under(
            @PathParam("code") @Parameter(example = "ICRMW", description = "Code of the instrument") String code,
            @QueryParam("party") @Parameter(description = DeclarationSubject.PARTY, example = "SLV") @Nullable String party,
            @BeanParam DeclarationFilter filter,
            @BeanParam ListRequest page) {
        return list(new DeclarationSubject(codes.instrument(code), party), filter, page);
    }

    @GET
    @Path("parties/{code}/declarations")
    @PermitAll
    @Operation(
            operationId = "listDeclarationsOfParty",
            summary = "List the declarations of a party",
            description = "Reservations, declarations and objections of one party under all instruments, each with"
                    + " its status and wording on a date.")
    public RestResponse<Page<DeclarationView>> of(
            @PathParam("code") @Parameter(example = "SLV", description = "Code of the party") String code,
            @QueryParam("instrument")
                    @Parameter(description = DeclarationSubject.INSTRUMENT, example = "ICRMW")
                    @Nullable String instrument,
            @BeanParam DeclarationFilter filter,
            @BeanParam ListRequest page) {
        return list(new DeclarationSubject(instrument, codes.party(code)), filter, page);
    }

    @GET
    @Path("declarations/{id}/objections")
    @PermitAll
    @Operation(
            operationId = "listObjections",
            summary = "List objections to a declaration",
            description = "Which parties object to it, for what reasons, and whether the objection precludes the"
                    + " entry into force of the treaty between the two.")
    public RestResponse<Page<DeclarationView>> objections(
            @PathParam("id") @Parameter(description = "Id of the declaration") UUID id, @BeanParam ListRequest page) {
        UUID about = declarations.named(id).id();
        return exports.answer(page, part -> list.objectionsTo(about, part));
    }
}
