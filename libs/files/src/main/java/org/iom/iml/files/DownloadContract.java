package org.iom.iml.files;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * A contract filter that describes the types and headers of every download, as {@link FileAnswer} sends them; it comes
 * after those of the build, which take a table for an export.
 */
@Singleton
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DownloadContract implements OASFilter {

    /** In their order in the contract. */
    private static final List<Map.Entry<String, String>> HEADERS = List.of(
            Map.entry("Accept-Ranges", "That parts of the file can be asked for with Range"),
            Map.entry("ETag", "The SHA-256 of the bytes, for If-None-Match"),
            Map.entry("Repr-Digest", "The SHA-256 of the bytes of the whole file (RFC 9530)"),
            Map.entry("Content-Disposition", "The name under which the file is saved (RFC 6266)"));

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
        HEADERS.forEach(header -> download.addHeader(
                header.getKey(),
                OASFactory.createHeader()
                        .description(header.getValue())
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING))));
    }
}
