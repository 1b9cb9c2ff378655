package org.iom.iml.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.iom.iml.platform.export.Exports;

/** The description of the export files beside the document that the operation returns. */
final class ExportedFiles {

    private static final Map<String, String> FILES = Map.of(
            Exports.CSV, "The whole list in UTF-8, with a line of titles",
            Exports.NDJSON,
                    "The whole list, one object a line; the last line is {\"_end\":true,\"count\":…,\"sha256\":…}, where"
                            + " sha256 is the digest over all bytes of the lines before it, line feeds included",
            Exports.XLSX, "The whole list as a workbook");

    private ExportedFiles() {}

    static void describe(Operation operation) {
        List<Map.Entry<String, MediaType>> files = operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().entrySet().stream())
                .filter(content -> FILES.containsKey(content.getKey()))
                .toList();
        files.forEach(content -> content.getValue().schema(file(content.getKey())));
        operation.getResponses().getAPIResponses().values().forEach(ExportedFiles::keepWhole);
        if (files.stream().anyMatch(content -> content.getKey().equals(Exports.CSV)) && files.size() > 1) {
            operation.addParameter(OASFactory.createParameter()
                    .in(Parameter.In.QUERY)
                    .name(Exports.BOM)
                    .description(
                            "For text/csv: whether the file begins with a byte order mark, by which Excel knows UTF-8")
                    .schema(OASFactory.createSchema()
                            .addType(SchemaType.BOOLEAN)
                            .defaultValue(false)));
        }
    }

    private static Schema file(String type) {
        Schema file = OASFactory.createSchema().addType(SchemaType.STRING).description(FILES.get(type));
        return type.equals(Exports.XLSX) ? file.format("binary") : file;
    }

    /** Marks text-only responses as files, so that generated clients store them instead of parsing JSON. */
    private static void keepWhole(APIResponse response) {
        Map<String, MediaType> content =
                response.getContent() == null ? Map.of() : response.getContent().getMediaTypes();
        if (content.keySet().stream().noneMatch(type -> type.endsWith("json"))) {
            content.values().stream()
                    .map(MediaType::getSchema)
                    .filter(schema ->
                            schema != null && List.of(SchemaType.STRING).equals(schema.getType()))
                    .forEach(schema -> schema.setFormat("binary"));
        }
    }
}
