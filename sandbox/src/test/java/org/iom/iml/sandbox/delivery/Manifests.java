package org.iom.iml.sandbox.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iom.iml.sandbox.project.Project;
import org.iom.iml.sandbox.project.Shell;

/** Kubernetes objects, as one file has them or as Kustomize renders them. */
record Manifests(List<JsonNode> objects) {

    static Manifests of(String... files) {
        return new Manifests(Stream.of(files)
                .map(file -> Project.text("k8s/base/" + file))
                .flatMap(text -> Project.yaml(text).stream())
                .toList());
    }

    /** Needs {@code kubectl}; a test is skipped where there is none. */
    static Manifests rendered(String folder) {
        Shell.assumeThere("kubectl");
        return new Manifests(Project.yaml(Shell.outputOf("kubectl", "kustomize", folder)));
    }

    List<JsonNode> all(String kind) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    JsonNode one(String kind, String name) {
        return all(kind).stream()
                .filter(object -> object.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + kind + " " + name + "."));
    }

    static JsonNode pod(JsonNode deployment) {
        return deployment.at("/spec/template/spec");
    }

    static JsonNode container(JsonNode deployment) {
        return pod(deployment).path("containers").path(0);
    }

    static Map<String, String> labels(JsonNode deployment) {
        return strings(deployment.at("/spec/template/metadata/labels"));
    }

    static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new TreeMap<>();
        object.properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return strings;
    }

    /** Each variable with its entry, whose value may be a reference. */
    static Map<String, JsonNode> environment(JsonNode deployment) {
        Map<String, JsonNode> environment = new TreeMap<>();
        container(deployment)
                .path("env")
                .forEach(variable -> environment.put(variable.path("name").asText(), variable));
        return environment;
    }

    /** The variable's value, looked up where it refers to a ConfigMap; empty where it is a secret. */
    String valueOf(JsonNode variable) {
        JsonNode reference = variable.at("/valueFrom/configMapKeyRef");
        return reference.isMissingNode()
                ? variable.path("value").asText()
                : one("ConfigMap", reference.path("name").asText())
                        .path("data")
                        .path(reference.path("key").asText())
                        .asText();
    }
}
