package org.iom.iml.instruments.participation.act;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.text.CodeList;
import org.iom.iml.instruments.text.CodeList.Code;

/**
 * The HTTP resource for the kinds of instrument and of act, and for the acts possible under each kind of instrument.
 */
@Path("/v1/code-lists")
@Tag(
        name = "Code lists",
        description = "Codes that the registry uses, each with its names in English, French and Spanish.")
@Produces(MediaType.APPLICATION_JSON)
class ActCodeListResource {

    private static final String KINDS = "instrument-kinds";
    private static final String ACTS = "act-kinds";

    @GET
    @Path(KINDS)
    @PermitAll
    @Operation(
            operationId = "listInstrumentKinds",
            summary = "List the kinds of instrument",
            description =
                    "Each kind with the acts that are possible under it. The list is open: kinds may be" + " added.")
    public CodeList kinds() {
        return CodeList.of(Arrays.stream(InstrumentKind.values())
                .map(kind -> new Code(
                        kind.code(),
                        CodeList.names(KINDS, kind.code()),
                        Arrays.stream(ActKind.values())
                                .filter(act -> KnownActs.of(kind, act))
                                .map(ActKind::code)
                                .toList(),
                        null)));
    }

    @GET
    @Path(ACTS)
    @PermitAll
    @Operation(
            operationId = "listActKinds",
            summary = "List the kinds of act",
            description = "What a party can do under an instrument. The list is open: kinds may be added.")
    public CodeList acts() {
        return CodeList.of(ACTS, ActKind.values());
    }
}
