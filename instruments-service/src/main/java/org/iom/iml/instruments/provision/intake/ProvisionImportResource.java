package org.iom.iml.instruments.provision.intake;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.imports.ImportDesk;
import org.iom.iml.platform.imports.ImportResource;

/** The HTTP resource for importing texts of instruments. */
@Path("/v1/" + ProvisionImport.COLLECTION)
@Tag(name = "Provisions")
class ProvisionImportResource extends ImportResource {

    ProvisionImportResource(ImportDesk desk) {
        super(desk, ProvisionImport.COLLECTION);
    }
}
