package org.iom.iml.monitoring.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The HTTP resource that explains symbols. */
@Path("/v1/document-symbols")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Documents")
class DocumentSymbolResource {

    private static final int MAX_SYMBOL = 200;

    private final Symbols symbols;

    DocumentSymbolResource(Symbols symbols) {
        this.symbols = symbols;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "explainDocumentSymbol",
            summary = "Explain the symbol of a document",
            description = "What the symbol of a United Nations document means: body, State, kind, number, optional"
                    + " protocol, addenda, corrigenda and revisions. No symbol is refused: what cannot be"
                    + " interpreted is named.")
    public SymbolExplanation explain(
            @QueryParam("symbol")
                    @Parameter(required = true, description = "A symbol, in whatever form", example = "CMW/C/TJK/CO/2")
                    @Nullable String symbol) {
        if (symbol == null || symbol.isBlank() || symbol.length() > MAX_SYMBOL) {
            throw BadInput.parameter("symbol", "a symbol of at most " + MAX_SYMBOL + " characters");
        }
        return SymbolExplanation.of(symbol, symbols.read(symbol));
    }
}
