package org.iom.iml.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that are the same on every operation that has them. */
final class CommonParameters {

    static final String KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            KEY,
            "A new UUID for each new request; a repetition with the same key gets the first answer",
            IF_MATCH,
            "The ETag of the version that was read",
            "Accept-Language",
            "Languages that are preferred (RFC 9110), such as `fr, en;q=0.5`",
            "id",
            "Identifier, as lists and Location show it",
            "code",
            "Code, as lists show it");

    private static final Map<String, String> EXAMPLES =
            Map.of(KEY, "0190b2f4-6c1a-7d3e-9f00-2b7c8a5d4e31", IF_MATCH, "\"3\"");

    private static final String SOME_ID = "0190b2f4-6c1a-7d3e-9f00-2b7c8a5d4e31";
    private static final String ID_SCHEMA = "#/components/schemas/UUID";

    private CommonParameters() {}

    static void complete(Operation operation, boolean idempotent) {
        List<Parameter> parameters = new ArrayList<>(Objects.requireNonNullElse(operation.getParameters(), List.of()));
        if (idempotent && parameters.stream().noneMatch(parameter -> isHeader(parameter, KEY))) {
            parameters.add(OASFactory.createParameter()
                    .in(Parameter.In.HEADER)
                    .name(KEY)
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
        parameters.forEach(CommonParameters::complete);
        if (!parameters.isEmpty()) {
            operation.setParameters(parameters);
        }
    }

    private static void complete(Parameter parameter) {
        if (isHeader(parameter, KEY) || isHeader(parameter, IF_MATCH)) {
            parameter.setRequired(true);
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(DESCRIPTIONS.get(parameter.getName()));
        }
        if (isHeader(parameter, KEY) || isHeader(parameter, IF_MATCH)) {
            parameter.setExample(EXAMPLES.get(parameter.getName()));
        }
        if (parameter.getIn() == Parameter.In.PATH && parameter.getExample() == null) {
            exemplify(parameter);
        }
        if (parameter.getSchema() != null && parameter.getSchema().getPattern() != null) {
            parameter
                    .getSchema()
                    .setPattern(Patterns.portable(parameter.getSchema().getPattern()));
        }
    }

    /** Gives a path parameter an example, so that every documented path can be called as shown. */
    private static void exemplify(Parameter parameter) {
        Schema schema = Objects.requireNonNull(parameter.getSchema(), parameter.getName());
        if (ID_SCHEMA.equals(schema.getRef())) {
            parameter.setExample(SOME_ID);
        } else if (schema.getType() != null && schema.getType().contains(SchemaType.INTEGER)) {
            parameter.setExample(1);
        }
    }

    static boolean isHeader(Parameter parameter, String name) {
        return parameter.getIn() == Parameter.In.HEADER && name.equals(parameter.getName());
    }
}
