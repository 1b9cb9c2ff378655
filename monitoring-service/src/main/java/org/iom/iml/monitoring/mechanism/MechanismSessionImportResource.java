package org.iom.iml.monitoring.mechanism;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.imports.ImportDesk;
import org.iom.iml.platform.imports.ImportResource;

/** The HTTP resource for importing files of sessions. */
@Path("/v1/" + SessionsFormat.COLLECTION)
@Tag(name = "Mechanisms")
class MechanismSessionImportResource extends ImportResource {

    MechanismSessionImportResource(ImportDesk desk) {
        super(desk, SessionsFormat.COLLECTION);
    }
}
