package org.iom.iml.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * A contract filter that documents what the code enforces: required properties from records, codes from closed lists,
 * headers and problems from declarations, and an example of each whole body from those of its properties.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {

    private final IndexView index;

    public CommonContract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        Map<String, Schema> schemas =
                Objects.requireNonNullElse(document.getComponents().getSchemas(), Map.of());
        new RecordSchemas(index).complete(schemas);
        Endpoints endpoints = new Endpoints(index);
        Histories histories = new Histories(document.getComponents());
        operations(document).forEach(operation -> histories.complete(operation, told(endpoints, operation)));
        Examples examples =
                new Examples(Objects.requireNonNullElse(document.getComponents().getSchemas(), Map.of()));
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(path, method, operation, endpoints, examples)));
    }

    private static List<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    private static Optional<ToldFacts> told(Endpoints endpoints, Operation operation) {
        return endpoints
                .of(operation.getOperationId())
                .flatMap(Endpoints.Endpoint::history)
                .map(ToldFacts::by);
    }

    private static void complete(
            String path, PathItem.HttpMethod method, Operation operation, Endpoints endpoints, Examples examples) {
        Optional<Endpoints.Endpoint> endpoint = endpoints.of(operation.getOperationId());
        CommonParameters.complete(
                operation, endpoint.filter(Endpoints.Endpoint::isIdempotent).isPresent());
        CommonAnswers.complete(path, method, operation);
        if (endpoint.filter(Endpoints.Endpoint::isByPerson).isPresent()) {
            CommonAnswers.byPerson(operation);
        }
        ExportedFiles.describe(operation);
        endpoint.ifPresent(declared -> operation.setDescription(said(operation.getDescription(), declared)));
        examples.complete(operation);
    }

    private static String said(@Nullable String description, Endpoints.Endpoint endpoint) {
        List<String> callers = endpoint.callers();
        String who = callers.isEmpty()
                ? "For everybody."
                : "For " + (endpoint.isByPerson() ? "persons" : "callers") + " with the role "
                        + String.join(" or ", callers) + '.';
        return description == null || description.isBlank() ? who : description.strip() + "\n\n" + who;
    }
}
