package org.iom.iml.platform.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.iom.iml.platform.export.Exports;
import org.jspecify.annotations.Nullable;

/** The response headers that follow from the kind of operation. */
final class CommonHeaders {

    /** The types of documents that have a version to compare; files of lists have none. */
    private static final Set<String> TAGGED = Set.of("application/json", "application/ld+json", "text/calendar");

    private CommonHeaders() {}

    static void complete(String path, boolean reads, Operation operation) {
        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        for (String status : List.of("429", "503")) {
            add(answers.get(status), "Retry-After", seconds("Seconds to wait before trying again"));
        }
        add(answers.get("401"), "WWW-Authenticate", text("The scheme to authenticate by: Bearer", null));
        add(answers.get("415"), "Accept", text("The media types that are taken here", null));
        APIResponse created = answers.get("201");
        add(created, "Location", text("Its address", "uri-reference"));
        add(
                created,
                "ETag",
                text("Version to name in If-Match when it, or what it is a part of, is changed next", null));
        if (path.endsWith("-imports")) {
            add(answers.get("202"), "Location", text("Address of the progress", "uri-reference"));
            add(answers.get("202"), "ETag", text("The version of the progress, for If-None-Match", null));
        }
        if (hasHeader(operation, CommonParameters.KEY)) {
            answers.forEach((status, answer) -> addReplay(status, answer));
        }
        if (answers.get("200") != null && answers.get("200").getContent() != null) {
            addToDocument(reads, operation, answers.get("200"));
        }
    }

    private static void addReplay(String status, APIResponse answer) {
        if (status.startsWith("2")) {
            add(
                    answer,
                    "Idempotency-Replayed",
                    OASFactory.createHeader()
                            .description("true where this is the answer to an earlier request with the same key")
                            .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN)));
        }
    }

    private static void addToDocument(boolean reads, Operation operation, APIResponse ok) {
        Set<String> types = ok.getContent().getMediaTypes().keySet();
        if (types.stream().anyMatch(TAGGED::contains)) {
            if (reads || hasHeader(operation, CommonParameters.IF_MATCH)) {
                add(ok, "ETag", text(versionIn(types), null));
            }
            if (reads) {
                addConditions(operation, ok);
            }
        }
        if (types.contains(Exports.CSV)) {
            add(ok, "Content-Disposition", text("With a file: its name", null));
            add(ok, "Content-Language", text("With a file: the language of its titles", null));
        }
    }

    private static String versionIn(Set<String> types) {
        return "The version of what is shown, for If-None-Match and If-Match"
                + (types.contains(Exports.CSV) ? "; a file of the whole list has none" : "");
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
            add(ok, "Link", text("Where the next page is: rel=\"next\" (RFC 8288)", null));
        }
    }

    private static void add(@Nullable APIResponse answer, String name, Header header) {
        if (answer != null) {
            answer.addHeader(name, header);
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
