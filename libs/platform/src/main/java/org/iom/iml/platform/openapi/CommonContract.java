package org.iom.iml.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.problem.Problem;

/** Adds to every operation the problems that it can answer with, and the way to authenticate. */
public class CommonContract implements OASFilter {

    private static final Map<String, String> FILES = Map.of(
            Exports.CSV, "The whole list in UTF-8, with a line of titles",
            Exports.NDJSON,
                    "The whole list, one object a line; the last line is {\"_end\":true,\"count\":…,\"sha256\":…}",
            Exports.XLSX, "The whole list as a workbook");
    private static final String SCHEMA = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    describeFiles(operation);
                    addProblems(path, method, operation);
                }));
    }

    /** What an export is, beside the document that the operation returns. */
    private static void describeFiles(Operation operation) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().entrySet().stream())
                .filter(content -> FILES.containsKey(content.getKey()))
                .forEach(content -> content.getValue()
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .description(FILES.get(content.getKey()))));
    }

    private static void addProblems(String path, PathItem.HttpMethod method, Operation operation) {
        Map<String, String> problems = new TreeMap<>(Map.of(
                "400", "The request cannot be read",
                "500", "The service failed",
                "503", "Try again shortly"));
        boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        if (path.contains("{")) {
            problems.put("404", "Not found, or not visible to this caller");
        }
        if (writes) {
            problems.put("409", "A rule forbids it, or the same request is under way");
            problems.put("415", "Not a media type that is taken here");
            problems.put("422", "A field has a wrong value");
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            problems.put("401", "A valid bearer token is needed");
            problems.put("403", "This caller may not do that");
        }
        if (hasHeader(operation, "If-Match")) {
            problems.put("412", "The resource changed since it was read");
            problems.put("428", "If-Match is missing");
        }
        problems.forEach((status, description) -> operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(SCHEMA))))));
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter ->
                                parameter.getIn() == Parameter.In.HEADER && name.equals(parameter.getName()));
    }
}
