package org.iom.iml.instruments.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.paging.Page;

/** The code list of kinds of publications over HTTP. */
@Path("/v1/code-lists/publication-kinds")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationKindResource {

    private static final List<PublicationKindView> KINDS = Arrays.stream(PublicationKind.values())
            .map(kind -> new PublicationKindView(kind.code(), kind.labels()))
            .toList();

    PublicationKindResource() {}

    @Schema(name = "PublicationKind")
    public record PublicationKindView(
            @Schema(examples = "handbook") String code,

            @Schema(description = "By BCP 47 language") Map<String, String> labels) {}

    @GET
    @PermitAll
    @Operation(operationId = "listPublicationKinds", summary = "What a publication can be; more may be added")
    public Page<PublicationKindView> list() {
        return new Page<>(KINDS, null);
    }
}
