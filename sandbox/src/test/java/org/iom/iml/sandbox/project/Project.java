package org.iom.iml.sandbox.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of the project, as text and as trees. */
public final class Project {
    public static final Path ROOT = root();

    private static final ObjectMapper JSON = new ObjectMapper();

    private Project() {}

    public static Path file(String path) {
        return ROOT.resolve(path);
    }

    public static String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static JsonNode json(String path) {
        try {
            return JSON.readTree(text(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Properties properties(String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(path)));
            return properties;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The documents of a YAML text, anchors and merges resolved. */
    public static List<JsonNode> yaml(String text) {
        return stream(new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text))
                .<JsonNode>map(JSON::valueToTree)
                .toList();
    }

    public static <T> Stream<T> stream(Iterable<T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items.iterator(), Spliterator.ORDERED), false);
    }

    public static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "The tests do not run inside the project.");
    }
}
