package org.iom.iml.monitoring.recommendation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Tells in the contract that a recommendation names its paragraph of a document or its session. */
@Singleton
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class NewRecommendationContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Objects.requireNonNull(document.getComponents().getSchemas().get("NewRecommendation"))
                .addAnyOf(OASFactory.createSchema().addRequired("document").addRequired("paragraph"))
                .addAnyOf(OASFactory.createSchema().addRequired("session"));
    }
}
