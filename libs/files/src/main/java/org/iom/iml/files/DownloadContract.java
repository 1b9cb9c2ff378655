package org.iom.iml.files;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.iom.iml.platform.problem.Problem;

/** A contract filter that describes the types and headers of every download, as {@link FileAnswer} sends them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
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
                .map(operation -> operation.getResponses())
                .filter(DownloadContract::isDownload)
                .forEach(DownloadContract::describe);
    }

    private static boolean isDownload(APIResponses answers) {
        APIResponse whole = answers.getAPIResponse("200");
        return whole != null && whole.getContent() != null && whole.getContent().hasMediaType(MediaType.WILDCARD);
    }

    private static void describe(APIResponses answers) {
        Stream.of("200", "206")
                .map(answers::getAPIResponse)
                .filter(Objects::nonNull)
                .forEach(DownloadContract::addTypes);
        HEADERS.forEach(header -> add(answers.getAPIResponse("200"), header.getKey(), header.getValue()));
        APIResponse part = answers.getAPIResponse("206");
        if (part != null) {
            HEADERS.forEach(header -> add(part, header.getKey(), header.getValue()));
            add(part, "Content-Range", "Which bytes these are, and of how many");
            APIResponse outside = answers.getAPIResponse("416");
            add(outside, "Content-Range", "How many bytes the file has");
            outside.setContent(OASFactory.createContent()
                    .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        }
    }

    /** Names the types beside any; those that mean a whole list as a file elsewhere in the contract are any type here. */
    private static void addTypes(APIResponse answer) {
        Stream.of(FileType.values())
                .filter(type -> type != FileType.CSV && type != FileType.XLSX)
                .forEach(type -> answer.getContent()
                        .addMediaType(
                                type.mediaType(),
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .addType(SchemaType.STRING)
                                                .format("binary"))));
    }

    private static void add(APIResponse answer, String header, String description) {
        answer.addHeader(
                header,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }
}
