package org.iom.iml.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.iom.iml.platform.problem.Problem;

/** The responses that follow from the kind of operation. */
final class CommonAnswers {

    private static final String SCHEMA = "#/components/schemas/Problem";

    private static final String TOO_MANY =
            "The client has exceeded a quota: reads, searches, questions, exports, writes and"
                    + " imports have one each, which RateLimit-Policy names; or it has too many requests under"
                    + " way. Try again after Retry-After seconds";

    private CommonAnswers() {}

    static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean reads = method == PathItem.HttpMethod.GET;
        Map<String, String> problems = new TreeMap<>(Map.of(
                "400", "The request cannot be read",
                "406", "None of the acceptable media types is available",
                "429", TOO_MANY,
                "500", "The service failed",
                "503", "Try again after Retry-After seconds"));
        if (path.contains("{")) {
            problems.put("404", "Not found, or not visible to this caller");
        }
        if (!reads) {
            problems.put("409", "A rule forbids it, or the same request is under way");
        }
        if (operation.getRequestBody() != null) {
            problems.put("413", "The body is too large");
            problems.put("415", "The media type is not accepted here");
            problems.put("422", "A field is not valid");
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            problems.put("401", "A valid bearer token is needed");
            problems.put("403", "The caller is not allowed to do that");
        }
        if (hasHeader(operation, CommonParameters.IF_MATCH)) {
            problems.put("412", "The resource changed since it was read");
            problems.put("428", "If-Match is missing");
        }
        if (hasHeader(operation, CommonParameters.KEY)) {
            problems.put("422", "A field is not valid, or the key was used for another request");
        }
        problems.forEach(
                (status, description) -> operation.getResponses().addAPIResponse(status, problem(description)));
        CommonHeaders.complete(path, reads, operation);
    }

    /** Documents that a person's token is required, whatever the role. */
    static void byPerson(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "403", problem("The caller is not allowed to do that; person-required where it is a client"));
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMA))));
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> CommonParameters.isHeader(parameter, name));
    }
}
