package org.iom.iml.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iom.iml.language.Catalogue;
import org.iom.iml.language.Sentences;

/** The summaries of operations in another language, from the catalogues of the modules that answer them. */
final class SummariesIn {

    private SummariesIn() {}

    static Map<String, String> of(Path modules, String language) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        for (String module : MergedOpenApi.modules()) {
            Path file = modules.resolve(module).resolve("src/main/resources/sentences/" + language + ".po");
            if (Files.exists(file)) {
                try (Reader text = Files.newBufferedReader(file)) {
                    all.putAll(Catalogue.read(text));
                }
            }
        }
        return all;
    }

    static ObjectNode translated(ObjectNode document, Sentences sentences) {
        ObjectNode copy = document.deepCopy();
        copy.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation instanceof ObjectNode said && said.has("summary")) {
                        said.put("summary", sentences.of(said.path("summary").asText()));
                    }
                }));
        return copy;
    }
}
