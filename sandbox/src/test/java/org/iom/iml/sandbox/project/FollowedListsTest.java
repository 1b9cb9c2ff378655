package org.iom.iml.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list can be followed by updatedSince, but those of which docs/integrating.md says why they cannot. */
class FollowedListsTest {

    private static final List<String> SERVICES = List.of("instruments", "monitoring", "review", "training");
    private static final Pattern NAMED = Pattern.compile("`(…?[A-Za-z/-]+)`");

    private record Listed(String path, String operation, Set<String> parameters) {

        String name(Set<String> named) {
            return named.stream()
                    .filter(name -> name.startsWith("…") && path.endsWith(name.substring(1)))
                    .findFirst()
                    .orElse(operation);
        }
    }

    @Test
    void aListThatCannotBeFollowedSaysWhy() {
        Set<String> excepted = excepted();

        Set<String> unfollowed = lists().filter(list -> !list.parameters().contains("updatedSince"))
                .map(list -> list.name(excepted))
                .collect(Collectors.toSet());

        assertThat(unfollowed).containsExactlyInAnyOrderElementsOf(excepted);
    }

    private static Set<String> excepted() {
        return Project.text("docs/integrating.md")
                .lines()
                .dropWhile(line -> !line.startsWith("These lists have no `updatedSince`"))
                .skip(1)
                .takeWhile(line -> line.isEmpty() || line.startsWith("|"))
                .flatMap(line -> line.isEmpty() ? Stream.of() : Stream.of(line.split("\\|", -1)[1]))
                .flatMap(cell -> NAMED.matcher(cell).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Listed> lists() {
        return SERVICES.stream()
                .map(service -> Project.yaml(Project.text(service + "-service/openapi.yaml"))
                        .getFirst())
                .flatMap(contract -> Project.stream(contract.get("paths").properties())
                        .filter(path -> path.getValue().has("get"))
                        .map(path ->
                                listed(contract, path.getKey(), path.getValue().get("get"))))
                .filter(list -> list.parameters().contains("cursor"));
    }

    private static Listed listed(JsonNode contract, String path, JsonNode operation) {
        Set<String> parameters = Project.stream(operation.path("parameters"))
                .map(parameter -> parameter.has("$ref")
                        ? contract.at(parameter.get("$ref").asText().substring(1))
                        : parameter)
                .map(parameter -> parameter.get("name").asText())
                .collect(Collectors.toSet());
        return new Listed(path, operation.get("operationId").asText(), parameters);
    }
}
