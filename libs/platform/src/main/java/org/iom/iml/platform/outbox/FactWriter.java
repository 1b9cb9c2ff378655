package org.iom.iml.platform.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.iom.iml.events.Fact;
import org.iom.iml.events.FactTypes;

/** A JSON writer that validates a fact against its published schema before it can be committed. */
@Singleton
class FactWriter {

    private final ObjectMapper json;
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    FactWriter(ObjectMapper json) {
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    String write(Fact fact) {
        String type = FactTypes.of(fact.getClass()).name();
        String data = toJson(fact);
        Set<ValidationMessage> faults =
                schemas.computeIfAbsent(type, this::load).validate(data, InputFormat.JSON);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(type + " breaks its schema: " + faults);
        }
        return data;
    }

    private String toJson(Fact fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private JsonSchema load(String type) {
        InputStream schema = Fact.class.getResourceAsStream(type + ".json");
        if (schema == null) {
            throw new IllegalStateException("No schema is published for " + type);
        }
        return factory.getSchema(schema);
    }
}
