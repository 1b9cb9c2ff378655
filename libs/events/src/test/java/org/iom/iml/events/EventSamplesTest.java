package org.iom.iml.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<Class<? extends Fact>> facts() {
        return Stream.of(InstrumentsFact.class, MonitoringFact.class, ReviewFact.class, TrainingFact.class)
                .flatMap(producer -> FactTypes.in(asFact(producer)).values().stream());
    }

    @SuppressWarnings("unchecked")
    private static Class<Fact> asFact(Class<? extends Fact> producer) {
        return (Class<Fact>) producer;
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aGoldenSampleIsValidAndStillParses(Class<? extends Fact> type) throws IOException {
        JsonNode sample = json("/samples/" + FactTypes.of(type).name() + ".json");

        assertThat(schema(type).validate(sample)).isEmpty();
        Fact fact = JSON.treeToValue(sample, type);
        assertThat(JSON.<JsonNode>valueToTree(fact)).isEqualTo(sample);
        assertThat(fact.aggregateId()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theSchemaNamesTheComponentsOfTheRecord(Class<? extends Fact> type) {
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        JsonNode properties = schema(type).getSchemaNode().get("properties");

        assertThat(new TreeSet<>(components)).isEqualTo(new TreeSet<>(names(properties)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theAsyncApiDocumentPointsAtTheSchema(Class<? extends Fact> type) throws IOException {
        try (InputStream document =
                Objects.requireNonNull(EventSamplesTest.class.getResourceAsStream("asyncapi.yaml"))) {
            assertThat(new String(document.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("$ref: ./" + FactTypes.of(type).name() + ".json");
        }
    }

    private static List<String> names(JsonNode properties) {
        return properties.propertyStream().map(property -> property.getKey()).toList();
    }

    private static JsonSchema schema(Class<? extends Fact> type) {
        InputStream schema = Objects.requireNonNull(
                EventSamplesTest.class.getResourceAsStream(FactTypes.of(type).name() + ".json"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    }

    private static JsonNode json(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(EventSamplesTest.class.getResourceAsStream(path))) {
            return JSON.readTree(in);
        }
    }
}
