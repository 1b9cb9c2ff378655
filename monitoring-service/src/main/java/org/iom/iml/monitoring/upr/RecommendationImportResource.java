package org.iom.iml.monitoring.upr;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.imports.ImportDesk;
import org.iom.iml.platform.imports.ImportResource;

/** The HTTP resource for importing files of recommendations. */
@Path("/v1/" + UprInfoFormat.COLLECTION)
@Tag(name = "Recommendations")
public class RecommendationImportResource extends ImportResource {

    /** The collection under which these files are imported. */
    public static final String COLLECTION = UprInfoFormat.COLLECTION;

    RecommendationImportResource(ImportDesk desk) {
        super(desk, UprInfoFormat.COLLECTION);
    }
}
