package org.iom.iml.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
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

    /** A sample is kept for ever: {@code type.v1.json}, and beside it {@code type.v1-2.json} … as the record grows. */
    @ParameterizedTest
    @MethodSource("samples")
    void aGoldenSampleIsValidAndStillParses(Path file) throws IOException {
        Class<? extends Fact> type = typeOf(file);
        JsonNode sample = JSON.readTree(Files.readString(file));

        assertThat(schema(type).validate(sample)).isEmpty();
        Fact fact = JSON.treeToValue(sample, type);
        JsonNode written = JSON.valueToTree(fact);
        assertThat(lost(sample, written)).isEmpty();
        assertThat(fact.aggregateId()).isNotBlank();
    }

    @Test
    void whatASampleSaysIsLostNowhereAndWhatTheRecordSaysBesidesIsNoLoss() throws IOException {
        JsonNode sample = JSON.readTree("{\"code\":\"a\",\"in\":[{\"from\":1}],\"old\":true}");
        JsonNode written = JSON.readTree("{\"code\":\"b\",\"in\":[{\"from\":1,\"since\":2}],\"young\":[]}");

        assertThat(lost(sample, written)).containsExactly("/code", "/old");
        assertThat(lost(sample, JSON.readTree("{\"code\":\"a\",\"in\":[],\"old\":true}")))
                .containsExactly("/in");
    }

    /** Where the sample says what the fact that was read from it does not say again; a younger record may say more. */
    private static List<String> lost(JsonNode sample, JsonNode written) {
        if (sample.isObject() && written.isObject()) {
            return sample.propertyStream()
                    .flatMap(said -> below("/" + said.getKey(), said.getValue(), written.path(said.getKey())))
                    .toList();
        }
        if (sample.isArray() && written.isArray() && sample.size() == written.size()) {
            return IntStream.range(0, sample.size())
                    .boxed()
                    .flatMap(i -> below("/" + i, sample.get(i), written.get(i)))
                    .toList();
        }
        return sample.equals(written) ? List.of() : List.of("");
    }

    private static Stream<String> below(String step, JsonNode sample, JsonNode written) {
        return lost(sample, written).stream().map(place -> step + place);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactHasASample(Class<? extends Fact> type) throws IOException {
        assertThat(samples().map(EventSamplesTest::typeOf)).contains(type);
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

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/samples"))) {
            return files.sorted().toList().stream();
        }
    }

    private static Class<? extends Fact> typeOf(Path sample) {
        String name = sample.getFileName().toString().replaceFirst("(-\\d+)?\\.json$", "");
        return facts().filter(type -> FactTypes.of(type).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sample + " is a sample of no fact"));
    }
}
