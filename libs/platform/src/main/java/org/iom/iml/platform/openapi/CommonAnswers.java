package org.iom.iml.platform.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.iom.iml.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The responses and response headers that follow from the kind of operation. */
final class CommonAnswers {

    private static final String SCHEMA = "#/components/schemas/Problem";
    private static final String JSON = "application/json";

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
        List.of("429", "503")
                .forEach(status -> operation
                        .getResponses()
                        .getAPIResponse(status)
                        .addHeader("Retry-After", seconds("Seconds to wait before trying again")));
        addHeaders(path, reads, operation);
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

    private static void addHeaders(String path, boolean reads, Operation operation) {
        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        APIResponse created = answers.get("201");
        if (created != null) {
            created.addHeader("Location", text("Its address", "uri-reference"));
            created.addHeader(
                    "ETag",
                    text("Version to name in If-Match when it, or what it is a part of, is changed next", null));
        }
        APIResponse accepted = answers.get("202");
        if (accepted != null && path.endsWith("-imports")) {
            accepted.addHeader("Location", text("Address of the progress", "uri-reference"));
        }
        APIResponse ok = answers.get("200");
        if (ok != null
                && ok.getContent() != null
                && ok.getContent().getMediaTypes().containsKey(JSON)) {
            if (reads || hasHeader(operation, CommonParameters.IF_MATCH)) {
                ok.addHeader("ETag", text("The version of what is shown, for If-None-Match and If-Match", null));
            }
            if (reads) {
                addConditions(operation, ok);
            }
        }
    }

    private static void addConditions(Operation operation, APIResponse ok) {
        operation
                .getResponses()
                .addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("Not changed since that version was read"));
        if (!hasHeader(operation, "If-None-Match")) {
            operation.addParameter(OASFactory.createParameter()
                    .in(Parameter.In.HEADER)
                    .name("If-None-Match")
                    .description("ETags of the versions that the client has; 304 where one of them is still current")
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
        boolean pages = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .anyMatch(parameter -> "cursor".equals(parameter.getName()));
        if (pages) {
            ok.addHeader("Link", text("Where the next page is: rel=\"next\" (RFC 8288)", null));
        }
    }

    private static Header text(String description, @Nullable String format) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).format(format));
    }

    private static Header seconds(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER).minimum(BigDecimal.ONE));
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> CommonParameters.isHeader(parameter, name));
    }
}
