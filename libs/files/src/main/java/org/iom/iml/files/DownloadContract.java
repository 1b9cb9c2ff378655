package org.iom.iml.files;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A contract filter that describes the types and headers of every download, as {@link FileAnswer} sends them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DownloadContract implements OASFilter {

    private static final Map<String, String> HEADERS = Map.of(
            "ETag", "The SHA-256 of the bytes, for If-None-Match",
            "Repr-Digest", "The SHA-256 of the bytes of the whole file (RFC 9530)",
            "Content-Disposition", "The name under which the file is saved (RFC 6266)",
            "Accept-Ranges", "That parts of the file can be asked for with Range");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(DownloadContract::downloads)
                .forEach(DownloadContract::describe);
    }

    private static Stream<APIResponse> downloads(Operation operation) {
        return Stream.of("200", "206")
                .map(operation.getResponses()::getAPIResponse)
                .filter(answer -> answer != null
                        && answer.getContent() != null
                        && answer.getContent().hasMediaType(MediaType.APPLICATION_OCTET_STREAM));
    }

    private static void describe(APIResponse download) {
        download.setContent(OASFactory.createContent());
        for (FileType type : FileType.values()) {
            download.getContent()
                    .addMediaType(
                            type.mediaType(),
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema()
                                            .addType(SchemaType.STRING)
                                            .format("binary")));
        }
        HEADERS.forEach((name, description) -> download.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING))));
    }
}
