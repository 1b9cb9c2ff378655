package org.iom.iml.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.language.Languages;
import org.iom.iml.language.Sentences;

/** The merger of the gateway's and the services' documents into one, run by the build. */
public final class MergedOpenApi {

    /**
     * The name of the gateway's own document, which comes first and provides the title, the servers and the security
     * schemes.
     */
    static final String GATEWAY = "gateway";

    private static final List<String> SERVICES = List.of("instruments", "monitoring", "review", "training");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MergedOpenApi() {}

    /** Merges the documents; takes the folder of the modules, then the files to write. */
    public static void main(String[] arguments) throws IOException {
        Path modules = Path.of(arguments[0]);
        ObjectNode merged = merge(documentsIn(modules));
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            Path target = Path.of(file).toAbsolutePath();
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, JSON.writeValueAsBytes(merged));
            for (String language : Languages.OTHERS) {
                Sentences sentences = new Sentences(SummariesIn.of(modules, language));
                Files.write(
                        Path.of(OpenApiFile.in(language, target.toString())),
                        JSON.writeValueAsBytes(SummariesIn.translated(merged, sentences)));
            }
        }
    }

    static List<String> modules() {
        return Stream.concat(Stream.of(GATEWAY), SERVICES.stream().map(service -> service + "-service"))
                .toList();
    }

    /** Returns every existing document; a service without one has no operations yet. */
    static Map<String, ObjectNode> documentsIn(Path modules) throws IOException {
        Map<String, ObjectNode> documents = new LinkedHashMap<>();
        documents.put(GATEWAY, parse(Files.readString(modules.resolve("gateway/openapi.yaml"))));
        for (String service : SERVICES) {
            Path file = modules.resolve(service + "-service/openapi.yaml");
            if (Files.exists(file)) {
                documents.put(service, parse(Files.readString(file)));
            }
        }
        return documents;
    }

    static ObjectNode parse(String yaml) throws IOException {
        return (ObjectNode) YAML.readTree(yaml);
    }

    /** Merges the documents, or fails with every reason why they cannot be merged. */
    static ObjectNode merge(Map<String, ObjectNode> documents) {
        List<String> flaws = new ArrayList<>();
        Components components = new Components(flaws);
        MergedPaths paths = new MergedPaths(flaws);
        Map<String, JsonNode> tags = new LinkedHashMap<>();
        documents.forEach((service, document) -> {
            components.add(service, document);
            paths.add(service, document);
            document.path("tags")
                    .forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        });
        ObjectNode gateway = own(documents);
        ObjectNode merged = gateway.deepCopy();
        merged.putArray("tags").addAll(tags.values());
        merged.set("paths", paths.node());
        merged.set("components", components.node(gateway.path("components").path("securitySchemes")));
        flaws.addAll(SecurityNames.unknownIn(merged));
        flaws.addAll(References.danglingIn(merged));
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException("The API documents cannot be merged:\n  " + String.join("\n  ", flaws));
        }
        return merged;
    }

    private static ObjectNode own(Map<String, ObjectNode> documents) {
        ObjectNode own = documents.get(GATEWAY);
        if (own == null) {
            throw new IllegalArgumentException("The gateway's own document is missing.");
        }
        return own;
    }
}
