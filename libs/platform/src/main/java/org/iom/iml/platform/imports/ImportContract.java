package org.iom.iml.platform.imports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.problem.Problem;

/**
 * A contract filter that names import operations after their collection and describes the files that its formats
 * accept.
 */
@Singleton
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ImportContract implements OASFilter {

    private static final Pattern PATH = Pattern.compile("/v1/(([a-z-]+)-imports)(/\\{id})?(/rejections)?");

    private final ImportFormats formats;

    ImportContract(ImportFormats formats) {
        this.formats = formats;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            Matcher matched = PATH.matcher(path);
            if (matched.matches()) {
                describe(item, matched);
                item.getOperations().values().forEach(ImportContract::secure);
            }
        });
    }

    private void describe(PathItem item, Matcher path) {
        String subject = path.group(2).replace('-', ' ');
        String name = Arrays.stream(path.group(2).split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        if (path.group(4) != null) {
            name(item.getGET(), "list" + name + "ImportRejections", "List the rows that an import rejected");
            item.getGET()
                    .description("In the order of the file, each with its reason, as pages or as a table that can be"
                            + " corrected and sent again.");
        } else if (path.group(3) != null) {
            name(item.getGET(), "get" + name + "Import", "Get the progress of an import");
            item.getGET()
                    .description(
                            "Poll with If-None-Match, and with `Prefer: wait` to let the request wait for a change,"
                                    + " until the status is `finished` or `failed`.");
        } else {
            name(item.getGET(), "list" + name + "Imports", "List imports of " + subject + "s");
            item.getGET().description("The files that were sent, latest first, each with its progress.");
            name(item.getPOST(), "import" + name + "s", "Import a file of " + subject + "s");
            submission(item.getPOST(), formats.of(path.group(1)));
        }
    }

    /** Adds the roles, because those on an inherited method are not picked up for the subclass. */
    private static void secure(Operation operation) {
        operation.description(operation.getDescription() + "\n\nFor callers with the role iml or admin.");
        operation.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme("bearer", List.of(Roles.IML, Roles.ADMIN)));
        new TreeMap<>(Map.of("401", "A valid bearer token is needed", "403", "The caller is not allowed to do that"))
                .forEach(
                        (status, description) -> operation.getResponses().addAPIResponse(status, problem(description)));
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static void name(Operation operation, String id, String summary) {
        operation.operationId(id).summary(summary);
    }

    private static void submission(Operation operation, List<ImportFormat<?>> formats) {
        operation.description("The file is stored and answered at once with a job; its rows are then taken in one after"
                + " the other. Rows that cannot be taken in are listed under the job's rejections; the good ones go in."
                + " The same file again changes nothing. Formats: "
                + formats.stream()
                        .map(format -> "`" + format.name() + "`: " + format.description())
                        .collect(Collectors.joining(" ")));
        operation.requestBody(OASFactory.createRequestBody()
                .required(true)
                .description("The file itself; one of JSON as application/octet-stream or application/json")
                .content(content(formats)));
        operation.getParameters().stream()
                .filter(parameter -> "format".equals(parameter.getName()))
                .forEach(parameter -> describeFormat(parameter, formats));
        Map<String, ImportParameter> own = new LinkedHashMap<>();
        formats.forEach(format -> format.parameters().forEach(known -> own.putIfAbsent(known.name(), known)));
        own.values().forEach(known -> operation.addParameter(parameter(known, formats)));
        if (!own.isEmpty()) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "404", problem("What a parameter names is not there, or not visible to this caller"));
        }
    }

    private static void describeFormat(Parameter parameter, List<ImportFormat<?>> formats) {
        parameter
                .description("What kind of file it is")
                .example(formats.getFirst().name())
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .enumeration(
                                formats.stream().<Object>map(ImportFormat::name).toList()));
    }

    private static Parameter parameter(ImportParameter known, List<ImportFormat<?>> formats) {
        boolean everywhere = formats.stream()
                .allMatch(format -> format.parameters().stream()
                        .anyMatch(other -> other.name().equals(known.name()) && other.required()));
        return OASFactory.createParameter()
                .name(known.name())
                .in(Parameter.In.QUERY)
                .description(known.description())
                .required(everywhere ? true : null)
                .example(known.example())
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    /**
     * Lists the media types of each format except JSON, which generated clients would take for an object instead of a
     * file; it is also taken as octets.
     */
    private static Content content(List<ImportFormat<?>> formats) {
        Content content = OASFactory.createContent();
        formats.forEach(format -> format.mediaTypes().stream()
                .filter(type -> !type.endsWith("json") && content.getMediaType(type) == null)
                .forEach(type -> content.addMediaType(
                        type,
                        OASFactory.createMediaType()
                                .example(format.example())
                                .schema(OASFactory.createSchema()
                                        .addType(SchemaType.STRING)
                                        .format("binary")))));
        return content;
    }
}
