package org.iom.iml.instruments.declaration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was declared about an instrument, and by a party, over HTTP. */
@Path("/v1")
@Tag(name = "Declarations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeclarationListResource {

    private final DeclarationProjection declarations;
    private final Instruments instruments;
    private final Parties parties;
    private final Clock clock;

    DeclarationListResource(DeclarationProjection declarations, Instruments instruments, Parties parties, Clock clock) {
        this.declarations = declarations;
        this.instruments = instruments;
        this.parties = parties;
        this.clock = clock;
    }

    @GET
    @Path("instruments/{code}/declarations")
    @PermitAll
    @Operation(operationId = "listDeclarationsOfInstrument", summary = "What was declared about an instrument")
    public Page<DeclarationView> under(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @BeanParam DeclarationQuery query,
            @BeanParam PageRequest page) {
        Page<DeclarationView> found = shown(code, null, query, page);
        if (found.items().isEmpty()) {
            instruments.named(code);
        }
        return found;
    }

    @GET
    @Path("parties/{code}/declarations")
    @PermitAll
    @Operation(operationId = "listDeclarationsOfParty", summary = "What a party declared about all instruments")
    public Page<DeclarationView> of(
            @PathParam("code") @Parameter(example = "SLV") String code,
            @BeanParam DeclarationQuery query,
            @BeanParam PageRequest page) {
        Page<DeclarationView> found = shown(null, code, query, page);
        if (found.items().isEmpty()) {
            parties.named(code);
        }
        return found;
    }

    private Page<DeclarationView> shown(
            @Nullable String instrument, @Nullable String party, DeclarationQuery query, PageRequest page) {
        LocalDate day = query.day(clock);
        return declarations
                .matching(query.filter(instrument, party, clock), page)
                .map(declaration -> DeclarationView.of(declaration, day));
    }
}
